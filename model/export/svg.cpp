// SPDX-License-Identifier: Apache-2.0
#include "model/export/svg.h"

#include <algorithm>
#include <cmath>

#include "model/export/icon_shapes.h"
#include "model/export/palette.h"
#include "model/export/printable.h"
#include "model/export/state_words.h"
#include "model/export/text_width.h"
#include "model/layout/node_sizes.h"

namespace steploom::model {

namespace {

constexpr double kMargin = 24;
constexpr double kRadius = 9;
constexpr double kContainerRadius = 12;
constexpr double kHeader = 34;
/// From a line's middle down to its baseline, in parts of the font's size: half of what capitals are high.
constexpr double kBaseline = 0.36;
constexpr std::string_view kFonts =
    "Inter, 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif";

/// Hundredths are finer than any screen, and print alike everywhere.
std::string number(double value) {
    const long long hundredths = std::llround(value * 100);
    const long long size = hundredths < 0 ? -hundredths : hundredths;
    std::string text = (hundredths < 0 ? "-" : "") + std::to_string(size / 100);
    if (size % 100 != 0) {
        text += '.' + std::to_string(size % 100 / 10);
        if (size % 10 != 0)
            text += std::to_string(size % 10);
    }
    return text;
}

std::string colour(std::uint32_t rgb) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "#";
    for (int shift = 20; shift >= 0; shift -= 4)
        text.push_back(digits[(rgb >> shift) & 0xF]);
    return text;
}

std::string attribute(std::string_view name, std::string_view value) {
    return ' ' + std::string(name) + "=\"" + std::string(value) + '"';
}

std::string attribute(std::string_view name, double value) {
    return attribute(name, number(value));
}

std::string point(Point at) {
    return number(at.x) + ' ' + number(at.y);
}

Rect shrunk(const Rect& rect, double by) {
    return {rect.x + by, rect.y + by, rect.width - 2 * by, rect.height - 2 * by};
}

class Writer {
public:
    Writer(const Workflow& workflow, const SvgOptions& options)
        : m_workflow(workflow)
        , m_options(options)
        , m_palette(options.dark ? kDarkPalette : kLightPalette)
        , m_picture(drawPicture(workflow, options.folded, options.speak))
        , m_words(workflow, options.speak) {}

    std::string run() {
        open();
        for (const PictureNode& node : m_picture.nodes) {
            if (node.kind == PictureNode::Kind::Container)
                container(node);
        }
        for (const PictureEdge& edge : m_picture.edges)
            path(edge);
        for (const PictureNode& node : m_picture.nodes) {
            if (node.kind == PictureNode::Kind::Start)
                start(node);
            else if (node.kind == PictureNode::Kind::State)
                leaf(node);
        }
        for (const PictureEdge& edge : m_picture.edges) {
            if (edge.labelRect.width > 0)
                label(edge);
        }
        for (const PictureNode& node : m_picture.nodes)
            markBeside(node);
        m_out += "</g>\n</svg>\n";
        return std::move(m_out);
    }

private:
    void open() {
        double right = m_picture.size.width;
        for (const PictureNode& node : m_picture.nodes) {
            if (const SvgMark* mark = markOf(node); mark != nullptr && hasCard(*mark))
                right = std::max(right, cardOf(node, *mark).right());
        }
        const double width = right + 2 * kMargin;
        const double height = m_picture.size.height + 2 * kMargin;
        m_out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"";
        m_out += attribute("width", width) + attribute("height", height);
        m_out += attribute("viewBox", "0 0 " + number(width) + ' ' + number(height));
        m_out += attribute("role", "graphics-document document") + attribute("font-family", kFonts) + ">\n";
        const std::string& title = m_options.title.empty() ? m_workflow.comment : m_options.title;
        const std::string words = workflowWords(m_workflow, m_options.speak);
        m_out += "<title>" + escapedXml(title.empty() ? words : title) + "</title>\n";
        m_out += "<desc>" + escapedXml(words) + "</desc>\n";
        m_out += "<rect" + attribute("width", width) + attribute("height", height) +
                 attribute("fill", colour(m_palette.window)) + "/>\n";
        m_out += "<g" + attribute("transform", "translate(" + number(kMargin) + ' ' + number(kMargin) + ')') +
                 ">\n";
    }

    void rect(const Rect& rect, double radius, const std::string& look) {
        m_out += "<rect" + attribute("x", rect.x) + attribute("y", rect.y) + attribute("width", rect.width) +
                 attribute("height", rect.height) + attribute("rx", radius) + look + "/>\n";
    }

    void circle(Point centre, double radius, const std::string& look) {
        m_out += "<circle" + attribute("cx", centre.x) + attribute("cy", centre.y) + attribute("r", radius) +
                 look + "/>\n";
    }

    static std::string look(const std::string& fill, const std::string& stroke, double width) {
        return attribute("fill", fill) + attribute("stroke", stroke) + attribute("stroke-width", width);
    }

    /// `at`: the beginning (or with `anchor` the middle or end) of the text, in the middle of its line.
    void text(Point at, std::string_view words, TextStyle style, std::uint32_t rgb,
              std::string_view anchor = "start") {
        if (words.empty())
            return;
        m_out += "<text" + attribute("x", at.x) + attribute("y", at.y + fontSize(style) * kBaseline);
        m_out += attribute("font-size", fontSize(style)) + attribute("font-weight", fontWeight(style));
        m_out += attribute("fill", colour(rgb));
        if (anchor != "start")
            m_out += attribute("text-anchor", anchor);
        m_out += '>' + escapedXml(words) + "</text>\n";
    }

    void icon(std::string_view name, const Rect& at, std::uint32_t rgb) {
        const IconShape shape = iconShape(name);
        m_out += "<g" + attribute("transform", "translate(" + point({at.x, at.y}) + ") scale(" +
                                                   number(at.width / 24) + ')');
        m_out += attribute("fill", "none") + attribute("stroke", colour(rgb)) +
                 attribute("stroke-width", shape.strokeWidth) + attribute("stroke-linecap", "round") +
                 attribute("stroke-linejoin", "round") + '>' + std::string(shape.shapes) + "</g>\n";
    }

    void openState(const PictureNode& node) {
        m_out += "<g" + attribute("role", "graphics-symbol img") +
                 attribute("data-pointer", escapedXml(m_workflow.states[node.state].pointer)) + "><title>" +
                 escapedXml(m_words.sentence(node.state, true) +
                            (markOf(node) != nullptr ? ", " + markOf(node)->words : "")) +
                 "</title>\n";
    }

    // Marks of a run

    const SvgMark* markOf(const PictureNode& node) const {
        if (node.state == kNone)
            return nullptr;
        const auto found = m_options.marks.find(m_workflow.states[node.state].pointer);
        return found == m_options.marks.end() ? nullptr : &found->second;
    }

    std::uint32_t colourOf(const SvgMark& mark) const {
        switch (mark.status) {
        case SvgMark::Status::Done:
            return m_palette.done;
        case SvgMark::Status::Current:
            return m_palette.accent;
        case SvgMark::Status::Waiting:
            return m_palette.waiting;
        case SvgMark::Status::Failed:
            break;
        }
        return m_palette.failed;
    }

    /// What a mark has around the node; the node comes over it.
    void glow(const PictureNode& node, double radius) {
        const SvgMark* mark = markOf(node);
        if (mark == nullptr || mark->status == SvgMark::Status::Done ||
            mark->status == SvgMark::Status::Failed)
            return;
        rect(shrunk(node.rect, -5), radius + 5,
             attribute("fill", colour(colourOf(*mark))) + attribute("fill-opacity", "0.22"));
    }

    static bool hasCard(const SvgMark& mark) { return !mark.title.empty() || !mark.note.empty(); }

    static Rect cardOf(const PictureNode& node, const SvgMark& mark) {
        const double width =
            std::max(textWidth(mark.title, TextStyle::Label), textWidth(mark.note, TextStyle::Detail)) + 18;
        const double height = (mark.title.empty() ? 0 : 17) + (mark.note.empty() ? 0 : 15) + 8;
        return {node.rect.right() + 10, node.rect.y + (kNodeHeight - height) / 2, width, height};
    }

    void markBeside(const PictureNode& node) {
        const SvgMark* mark = markOf(node);
        if (mark == nullptr)
            return;
        if (!mark->count.empty()) {
            const Rect pill{node.rect.x + 10, node.rect.bottom() - 8,
                            textWidth(mark->count, TextStyle::Label) + 14, 16};
            rect(pill, 8, look(colour(m_palette.panel), colour(m_palette.borderStrong), 1));
            text(pill.center(), mark->count, TextStyle::Label, m_palette.text, "middle");
        }
        if (!hasCard(*mark))
            return;
        const Rect card = cardOf(node, *mark);
        rect(card, 6, look(colour(m_palette.panel), colour(colourOf(*mark)), 1.2));
        double top = card.y + 4;
        if (!mark->title.empty()) {
            text({card.x + 9, top + 8.5}, mark->title, TextStyle::Label, colourOf(*mark));
            top += 17;
        }
        text({card.x + 9, top + 7.5}, mark->note, TextStyle::Detail, m_palette.textMuted);
    }

    void container(const PictureNode& node) {
        openState(node);
        const std::string violet = colour(m_palette.container);
        const SvgMark* mark = markOf(node);
        glow(node, kContainerRadius);
        rect(node.rect, kContainerRadius,
             look(violet, mark != nullptr ? colour(colourOf(*mark)) : violet, mark != nullptr ? 2 : 1.2) +
                 attribute("fill-opacity", number(m_palette.containerTint)) +
                 (mark != nullptr ? std::string() : attribute("stroke-opacity", "0.75")));
        const double middle = node.rect.y + kHeader / 2;
        icon(node.icon, {node.rect.x + 10, node.rect.y + 9, 16, 16}, m_palette.container);
        text({node.rect.x + 32, middle}, node.name, TextStyle::Name, m_palette.container);
        text({node.rect.right() - 12, middle}, node.detail, TextStyle::Detail, m_palette.textMuted, "end");
        badges(node);
        m_out += "</g>\n";
    }

    void leaf(const PictureNode& node) {
        openState(node);
        const SvgMark* mark = markOf(node);
        glow(node, kRadius);
        rect(node.rect, kRadius,
             look(colour(m_palette.raised), colour(mark != nullptr ? colourOf(*mark) : m_palette.border),
                  mark != nullptr ? 2 : 1.2));
        const double middle = node.rect.center().y;
        const Rect box{node.rect.x + kNodePadding, middle - kIconBox / 2, kIconBox, kIconBox};
        const std::uint32_t tint = tintOf(node);
        rect(box, 6, attribute("fill", colour(tint)) + attribute("fill-opacity", "0.2"));
        icon(node.icon, shrunk(box, 5), tint);
        const double left = box.right() + kNodePadding;
        text({left, node.detail.empty() ? middle : middle - 6.5}, node.name, TextStyle::Name, m_palette.text);
        text({left, middle + 9}, node.detail, TextStyle::Detail, m_palette.textMuted);
        badges(node);
        if (node.folded)
            icon("unfold", {node.rect.right() - 22, middle - 7, 14, 14}, m_palette.textMuted);
        if (node.ends)
            endMark({node.rect.center().x, node.rect.bottom()});
        m_out += "</g>\n";
    }

    void endMark(Point at) {
        circle(at, 5, look(colour(m_palette.panel), colour(m_palette.borderStrong), 1.4));
        circle(at, 2.4, attribute("fill", colour(m_palette.borderStrong)));
    }

    void start(const PictureNode& node) {
        const std::string green = attribute("fill", colour(m_palette.done));
        circle(node.rect.center(), node.rect.width / 2, green + attribute("fill-opacity", "0.25"));
        circle(node.rect.center(), node.rect.width / 2 - 5.5, green);
    }

    void badges(const PictureNode& node) {
        for (const PictureBadge& badge : node.badges) {
            const auto [name, rgb] = lookOf(badge.role);
            rect(badge.rect, badge.rect.height / 2, look(colour(m_palette.panel), colour(rgb), 1));
            icon(name, {badge.rect.x + 4, badge.rect.y + 3, 10, 10}, rgb);
            text({badge.rect.x + 16, badge.rect.center().y}, badge.text, TextStyle::Label, rgb);
        }
    }

    std::pair<std::string_view, std::uint32_t> lookOf(PictureBadge::Role role) const {
        switch (role) {
        case PictureBadge::Role::Timeout:
            return {"timeout", m_palette.flow};
        case PictureBadge::Role::Catch:
            return {"catch", m_palette.failed};
        case PictureBadge::Role::Retry:
            break;
        }
        return {"retry", m_palette.waiting};
    }

    std::uint32_t tintOf(const PictureNode& node) const {
        switch (m_workflow.states[node.state].type) {
        case StateType::Task:
            return m_palette.task;
        case StateType::Succeed:
            return m_palette.done;
        case StateType::Fail:
        case StateType::Unknown:
            return m_palette.failed;
        case StateType::Parallel:
        case StateType::Map:
            return m_palette.container;
        case StateType::Pass:
        case StateType::Choice:
        case StateType::Wait:
            break;
        }
        return m_palette.flow;
    }

    void path(const PictureEdge& edge) {
        if (edge.route.empty())
            return;
        const std::string& pointer =
            edge.transition == kNone ? m_startPointer : m_workflow.transitions[edge.transition].pointer;
        const bool taken = m_options.taken.count(pointer) > 0;
        const std::string ink = colour(edge.error ? m_palette.failed
                                       : taken    ? m_palette.done
                                                  : m_palette.borderStrong);
        std::string curves = 'M' + point(edge.route[0]);
        for (std::size_t i = 1; i + 2 < edge.route.size(); i += 3)
            curves +=
                'C' + point(edge.route[i]) + ' ' + point(edge.route[i + 1]) + ' ' + point(edge.route[i + 2]);
        m_out += "<path" + attribute("data-pointer", escapedXml(pointer)) + attribute("d", curves) +
                 look("none", ink, taken ? 2.6 : 1.4);
        if (edge.error)
            m_out += attribute("stroke-dasharray", "6.3 4.2");
        m_out += "/>\n<path" +
                 attribute("d", 'M' + point(edge.arrow[0]) + 'L' + point(edge.arrow[1]) + 'L' +
                                    point(edge.arrow[2]) + 'z') +
                 attribute("fill", ink) + "/>\n";
    }

    void label(const PictureEdge& edge) {
        const std::uint32_t line = edge.error ? m_palette.failed : m_palette.borderStrong;
        rect(edge.labelRect, kLabelHeight / 2,
             look(colour(m_palette.panel), colour(line), 1) + attribute("stroke-opacity", "0.75"));
        text(edge.labelRect.center(), edge.label, TextStyle::Label,
             edge.error ? m_palette.failed : m_palette.textMuted, "middle");
    }

    const Workflow& m_workflow;
    const SvgOptions& m_options;
    const Palette& m_palette;
    const Picture m_picture;
    const StateWords m_words;
    const std::string m_startPointer = "/StartAt";
    std::string m_out;
};

} // namespace

std::string toSvg(const Workflow& workflow, const SvgOptions& options) {
    return Writer(workflow, options).run();
}

} // namespace steploom::model
