// SPDX-License-Identifier: Apache-2.0
#include "app/document/role_policy.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

#include "app/document/document_title.h"
#include "app/document/messages.h"
#include "app/settings/language.h"
#include "model/document/file.h"
#include "model/document/pointer.h"

namespace steploom::app {

namespace {

QString listed(const std::vector<std::string>& names) {
    QStringList list;
    list.reserve(static_cast<qsizetype>(names.size()));
    for (const std::string& name : names)
        list << QString::fromStdString(name);
    return list.join(QStringLiteral(", "));
}

QString kindName(model::PolicyFinding::Kind kind) {
    return kind == model::PolicyFinding::Kind::Missing   ? QStringLiteral("missing")
           : kind == model::PolicyFinding::Kind::Unclear ? QStringLiteral("unclear")
           : kind == model::PolicyFinding::Kind::Unused  ? QStringLiteral("unused")
                                                         : QStringLiteral("wide");
}

} // namespace

RolePolicy::RolePolicy(QObject* parent)
    : QObject(parent) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &RolePolicy::refresh);
    connect(&Language::instance(), &Language::changed, this, &RolePolicy::changed);
}

void RolePolicy::setDocument(DocumentController* document) {
    if (m_document == document)
        return;
    m_document = document;
    connect(document, &DocumentController::opened, this, &RolePolicy::reset);
    for (const auto signal : {&DocumentController::changed, &DocumentController::settingsChanged})
        connect(document, signal, this, [this] {
            if (m_active)
                m_soon.start();
        });
    if (m_active)
        m_soon.start();
    emit documentChanged();
}

void RolePolicy::setActive(bool active) {
    if (m_active == active)
        return;
    m_active = active;
    emit activeChanged();
    if (active)
        refresh();
}

void RolePolicy::setLogging(bool logging) {
    m_logging = logging;
    refresh();
}

void RolePolicy::setTracing(bool tracing) {
    m_tracing = tracing;
    refresh();
}

void RolePolicy::reset() {
    m_checkFile.clear();
    m_logging.reset();
    m_tracing.reset();
    if (m_active)
        m_soon.start();
}

QString RolePolicy::problem() const {
    return m_problem.code.empty() ? QString() : messageWithRemedy(m_problem);
}

QString RolePolicy::checked() const {
    if (!m_checkFile.isEmpty())
        return QFileInfo(m_checkFile).fileName();
    std::vector<std::string> names;
    names.reserve(m_given.entries.size());
    for (const model::RolePolicies::Entry& entry : m_given.entries) {
        if (names.empty() || names.back() != entry.name)
            names.push_back(entry.name);
    }
    return listed(names);
}

QString RolePolicy::checkNote() const {
    QStringList notes;
    if (!m_given.unreadable.empty())
        notes << tr("Not looked at: %1.").arg(listed(m_given.unreadable));
    if (!m_given.sharedWith.empty())
        notes << tr("%1 runs with the same role: what is not needed here may be needed there.")
                     .arg(listed(m_given.sharedWith));
    return notes.join(QLatin1Char(' '));
}

QVariantList RolePolicy::findings() const {
    QVariantList rows;
    for (const model::PolicyFinding& finding : m_findings) {
        const bool missing = finding.kind == model::PolicyFinding::Kind::Missing ||
                             finding.kind == model::PolicyFinding::Kind::Unclear;
        const QString place = missing ? QString::fromStdString(model::pointerLeaf(finding.pointer))
                                      : tr("%1, statement %2")
                                            .arg(QString::fromStdString(m_given.entries[finding.policy].name))
                                            .arg(finding.statement + 1);
        rows << QVariantMap{{QStringLiteral("kind"), kindName(finding.kind)},
                            {QStringLiteral("text"), messageText(finding.message)},
                            {QStringLiteral("remedy"), remedyText(finding.message.code)},
                            {QStringLiteral("place"), place},
                            {QStringLiteral("pointer"), QString::fromStdString(finding.pointer)}};
    }
    return rows;
}

model::Result<model::RolePolicies> RolePolicy::given(model::MachineFile& machine) const {
    return m_checkFile.isEmpty() ? model::rolePolicies(machine)
                                 : model::rolePoliciesIn(m_checkFile.toStdString(), machine);
}

void RolePolicy::refresh() {
    m_soon.stop();
    if (m_document == nullptr)
        return;
    m_text.clear();
    m_findings.clear();
    m_problem = {};
    model::MachineFile machine = m_document->source();
    auto found = given(machine);
    m_given = found ? std::move(found.value()) : model::RolePolicies();
    m_options = model::roleOptions(machine);
    model::PolicyOptions options = m_options;
    options.logging = logging();
    options.tracing = tracing();
    const auto needs = model::roleNeeds(machine, m_document->document().bytes(), options);
    if (needs) {
        const model::Policy policy = model::policyOf(*needs);
        m_needsNothing = policy.statements.empty();
        m_text = m_needsNothing ? QString() : QString::fromStdString(model::policyText(policy));
        if (!m_given.entries.empty())
            m_findings = model::checkRole(*needs, m_given);
    } else {
        m_needsNothing = false;
        m_problem = needs.refusal();
    }
    emit changed();
}

void RolePolicy::copy() {
    QGuiApplication::clipboard()->setText(m_text);
    emit notice(tr("The policy is on the clipboard."), false);
}

QUrl RolePolicy::suggestion() const {
    const QString path = m_document->path();
    const QString machine = QString::fromStdString(m_document->source().name());
    const QString title = machine.isEmpty() ? documentTitle(m_document->fileName()) : machine;
    return QUrl::fromLocalFile(
        QStringLiteral("%1/%2-policy.json")
            .arg(path.isEmpty() ? QStringLiteral(".") : QFileInfo(path).path(), title));
}

bool RolePolicy::save(const QUrl& file) {
    const auto saved = model::saveFile(file.toLocalFile().toStdString(), m_text.toStdString());
    emit notice(saved ? tr("Saved %1").arg(file.fileName()) : messageWithRemedy(saved.refusal()), !saved);
    return saved.ok();
}

bool RolePolicy::check(const QUrl& file) {
    model::MachineFile machine = m_document->source();
    const auto found = model::rolePoliciesIn(file.toLocalFile().toStdString(), machine);
    if (!found) {
        emit notice(messageWithRemedy(found.refusal()), true);
        return false;
    }
    m_checkFile = file.toLocalFile();
    refresh();
    return true;
}

void RolePolicy::checkOwn() {
    m_checkFile.clear();
    refresh();
}

} // namespace steploom::app
