// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonpath/comparand.h"
#include "engine/expression/jsonpath/evaluator.h"
#include "engine/expression/jsonpath/function.h"
#include "engine/expression/jsonpath/text.h"

#include <algorithm>

namespace steploom::engine {

namespace {

using Operator = FilterOperator;
using Side = ComparandKind;

/// A match that needs more than little effort, or more than there is, takes the time of so many values.
constexpr std::uint64_t kHardMatch = 100'000;
constexpr std::uint64_t kGivenUp = 500'000;

class FilterRun {
public:
    FilterRun(const Value& element, PathContext& context)
        : m_element(element)
        , m_context(context) {}

    PathProblem problem() const noexcept { return m_problem; }

    /// Recursion follows the filter's nesting, which the compiler limits.
    bool holds(const FilterNode& node) {
        switch (node.kind) {
        case FilterNode::Kind::And:
            return std::all_of(node.parts.begin(), node.parts.end(),
                               [this](const FilterNode& part) { return holds(part) && fine(); });
        case FilterNode::Kind::Or:
            return std::any_of(node.parts.begin(), node.parts.end(),
                               [this](const FilterNode& part) { return holds(part) || !fine(); });
        case FilterNode::Kind::Not:
            return !holds(node.parts.front());
        case FilterNode::Kind::Test:
            break;
        }
        if (node.operation == Operator::Exists)
            return exists(node.operands.front());
        Comparand left;
        Comparand right;
        if (!load(node.operands[0], left) || !load(node.operands[1], right))
            return false;
        return compare(node.operation, left, right);
    }

private:
    bool fine() const noexcept { return m_problem == PathProblem::None; }
    bool stop(PathProblem problem) {
        if (fine())
            m_problem = problem;
        return false;
    }

    /// Looks from the element, even for a path that begins with $.
    bool exists(const FilterOperand& operand) {
        const bool wanted = !operand.negated;
        if (operand.path.definite)
            return (selectOne(m_element, operand.path) != nullptr) == wanted;
        Selected selected;
        const PathProblem found = PathEvaluator(operand.path, m_context, true).run(m_element, 0, selected);
        if (found != PathProblem::None && found != PathProblem::NotFound)
            return stop(found);
        const bool there = found == PathProblem::None && (!operand.path.single || !selected.values.empty());
        return there == wanted;
    }

    bool load(const FilterOperand& operand, Comparand& comparand) {
        if (!operand.isPath) {
            comparand.kind = operand.kind;
            comparand.value = &operand.value;
            comparand.literal = &operand;
            return true;
        }
        const Value& start = operand.relative ? m_element : m_context.root;
        if (operand.path.definite) {
            comparand.value = selectOne(start, operand.path);
        } else {
            PathAnswer answer =
                operand.relative ? answerOf(operand.path, start, 0, m_context) : remembered(operand);
            if (answer.problem != PathProblem::None && answer.problem != PathProblem::NotFound)
                return stop(answer.problem);
            if (answer.value.isArray() && endsInKeys(operand.path))
                return stop(PathProblem::Failed);
            comparand.held = std::move(answer.value);
            comparand.value = &comparand.held;
        }
        comparand.kind = comparand.value == nullptr ? Side::Undefined : kindOf(*comparand.value);
        return true;
    }

    /// What keys() gives is a set in the library and no array, so that nothing compares with it.
    static bool endsInKeys(const Path& path) {
        return path.steps.back().kind == PathStep::Kind::Function &&
               path.steps.back().function->name == PathFunction::Name::Keys;
    }

    PathAnswer remembered(const FilterOperand& operand) {
        for (const auto& [known, answer] : m_context.answers) {
            if (known == &operand)
                return answer;
        }
        PathAnswer answer = answerOf(operand.path, m_context.root, 0, m_context);
        m_context.answers.emplace_back(&operand, answer);
        return answer;
    }

    bool compare(Operator operation, const Comparand& left, const Comparand& right) {
        switch (operation) {
        case Operator::Equal:
            return equal(left, right);
        case Operator::NotEqual:
            return !equal(left, right);
        case Operator::Identical:
            return isSameClass(left, right) && equal(left, right);
        case Operator::NotIdentical:
            return !(isSameClass(left, right) && equal(left, right));
        case Operator::Less:
        case Operator::LessOrEqual:
        case Operator::Greater:
        case Operator::GreaterOrEqual:
            return isOrdered(operation, left, right);
        case Operator::Matches:
            return matches(left, right);
        case Operator::In:
            return isIn(left, right);
        case Operator::NotIn:
            return !isIn(left, right);
        case Operator::Contains:
            return contains(left, right);
        case Operator::Size:
            return hasSize(left, right);
        case Operator::Empty:
            return isEmpty(left, right);
        case Operator::SubsetOf:
        case Operator::AnyOf:
        case Operator::NoneOf:
            return compareLists(operation, left, right);
        case Operator::Flag:
            if (!left.is(Side::Bool) && !right.is(Side::Bool))
                return stop(PathProblem::Failed);
            if (!left.is(Side::Bool) || !right.is(Side::Bool))
                return stop(PathProblem::Refused);
            return left.value->asBool() == right.value->asBool();
        case Operator::Exists:
        case Operator::Useless:
            break;
        }
        return stop(PathProblem::Refused);
    }

    static bool isSameClass(const Comparand& left, const Comparand& right) {
        return left.kind == right.kind || (left.isContainer() && right.isContainer());
    }

    /// What is written in the filter is a text until somebody reads it: on the right that happens, on the
    /// left never.
    bool equal(const Comparand& left, const Comparand& right) {
        if (!left.isContainer() || !right.isContainer())
            return areEqual(left, right);
        if (right.value->isAbsent())
            return stop(PathProblem::Failed);
        return left.is(Side::Json) && areSameJson(*left.value, *right.value);
    }

    static bool isOrdered(Operator operation, const Comparand& left, const Comparand& right) {
        int order = 0;
        if (left.is(Side::Number) && right.is(Side::Number))
            order = compareNumbers(left, right);
        else if (left.is(Side::String) && right.is(Side::String))
            order = compareUtf16(left.value->asString(), right.value->asString());
        else
            return false;
        switch (operation) {
        case Operator::Less:
            return order < 0;
        case Operator::LessOrEqual:
            return order <= 0;
        case Operator::Greater:
            return order > 0;
        default:
            return order >= 0;
        }
    }

    static std::string patternInput(const Comparand& comparand) {
        if (comparand.is(Side::Number))
            return numberText(comparand);
        if (comparand.is(Side::Bool))
            return comparand.value->asBool() ? "true" : "false";
        return {};
    }

    bool matchesOne(const Pattern& pattern, const Comparand& input) {
        std::string made;
        if (!input.is(Side::String))
            made = patternInput(input);
        const std::string_view text =
            input.is(Side::String) ? input.value->asString() : std::string_view(made);
        Pattern::Outcome outcome = pattern.match(text, Pattern::Effort::Little);
        if (outcome == Pattern::Outcome::GaveUp) {
            if (!m_context.spend(kHardMatch))
                return stop(PathProblem::Exhausted);
            outcome = pattern.match(text);
        }
        if (outcome == Pattern::Outcome::GaveUp && !m_context.spend(kGivenUp))
            return stop(PathProblem::Exhausted);
        return outcome == Pattern::Outcome::Matches;
    }

    bool matches(const Comparand& left, const Comparand& right) {
        if (left.is(Side::Pattern) == right.is(Side::Pattern))
            return false;
        const FilterOperand* written = (left.is(Side::Pattern) ? left : right).literal;
        if (written == nullptr)
            return false;
        const Pattern& pattern = *written->pattern;
        const Comparand& input = left.is(Side::Pattern) ? right : left;
        if (!input.isContainer() || !input.value->isArray())
            return matchesOne(pattern, input);
        List made;
        const List* list = elements(input, made);
        return list != nullptr &&
               std::any_of(list->elements.begin(), list->elements.end(), [&](const ListElement& element) {
                   return matchesOne(pattern, asComparand(element)) || !fine();
               });
    }

    static Comparand asComparand(const ListElement& element) {
        Comparand comparand;
        comparand.kind = element.kind;
        comparand.value = &element.value;
        return comparand;
    }

    /// Null where there is no list to compare with, which may be a problem or not.
    const List* elements(const Comparand& comparand, List& made) {
        if (!comparand.isContainer()) {
            stop(PathProblem::Refused);
            return nullptr;
        }
        const bool written = comparand.literal != nullptr;
        if (written && comparand.value->isAbsent()) {
            stop(PathProblem::Failed);
            return nullptr;
        }
        if (!comparand.value->isArray())
            return nullptr;
        if (!written) {
            if (!m_context.spend(comparand.value->size() + 1)) {
                stop(PathProblem::Exhausted);
                return nullptr;
            }
            made = listOf(*comparand.value);
        }
        const List& list = written ? comparand.literal->list : made;
        if (list.broken) {
            stop(PathProblem::Failed);
            return nullptr;
        }
        return &list;
    }

    static bool holdsEqual(const List& list, const Comparand& wanted) {
        return std::any_of(list.elements.begin(), list.elements.end(), [&](const ListElement& element) {
            return areEqual(wanted, asComparand(element));
        });
    }

    bool isIn(const Comparand& left, const Comparand& right) {
        List made;
        const List* list = elements(right, made);
        return list != nullptr && holdsEqual(*list, left);
    }

    bool contains(const Comparand& left, const Comparand& right) {
        if (left.is(Side::String))
            return right.is(Side::String) &&
                   left.value->asString().find(right.value->asString()) != std::string_view::npos;
        if (!left.isContainer())
            return false;
        List made;
        const List* list = elements(left, made);
        return list != nullptr && holdsEqual(*list, right);
    }

    bool hasSize(const Comparand& left, const Comparand& right) {
        if (!right.is(Side::Number))
            return false;
        const std::int64_t size =
            right.literal != nullptr ? right.literal->decimal.integer() : Decimal::of(*right.value).integer();
        if (left.is(Side::String))
            return static_cast<std::int64_t>(utf16Length(left.value->asString())) == size;
        if (!left.isContainer())
            return false;
        if (left.value->isAbsent())
            return stop(PathProblem::Failed);
        return (left.value->isArray() ? static_cast<std::int64_t>(left.value->size()) : -1) == size;
    }

    /// The library has no answer for objects.
    bool isEmpty(const Comparand& left, const Comparand& right) {
        if (!left.is(Side::String) && !left.isContainer())
            return false;
        if (left.isContainer() && !left.value->isArray())
            return stop(PathProblem::Failed);
        if (!right.is(Side::Bool))
            return stop(PathProblem::Refused);
        return (left.value->size() == 0) == right.value->asBool();
    }

    bool compareLists(Operator operation, const Comparand& left, const Comparand& right) {
        List madeRight;
        List madeLeft;
        const List* allowed = elements(right, madeRight);
        const List* given = allowed != nullptr ? elements(left, madeLeft) : nullptr;
        if (given == nullptr)
            return false;
        if (!m_context.spend(given->elements.size() * (allowed->elements.size() + 1)))
            return stop(PathProblem::Exhausted);
        const auto isAllowed = [&](const ListElement& element) {
            return holdsEqual(*allowed, asComparand(element));
        };
        if (operation == Operator::SubsetOf)
            return std::all_of(given->elements.begin(), given->elements.end(), isAllowed);
        const bool any = std::any_of(given->elements.begin(), given->elements.end(), isAllowed);
        return any == (operation == Operator::AnyOf);
    }

    const Value& m_element;
    PathContext& m_context;
    PathProblem m_problem = PathProblem::None;
};

} // namespace

bool accepts(const PathFilter& filter, const Value& value, PathContext& context, PathProblem& problem) {
    if (!context.spend()) {
        problem = PathProblem::Exhausted;
        return false;
    }
    FilterRun run(value, context);
    const bool accepted = run.holds(filter.root);
    if (run.problem() == PathProblem::None)
        return accepted;
    if (run.problem() != PathProblem::Refused && run.problem() != PathProblem::NotFound)
        problem = run.problem();
    return false;
}

} // namespace steploom::engine
