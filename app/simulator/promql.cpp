#include "app/simulator/promql.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Flightdeck::Simulator {

using Kind = PromExpression::Kind;
using Pointer = PromExpression::Pointer;

std::optional<qint64> promDurationMs(const QString &text)
{
    static const QRegularExpression part(QStringLiteral("(\\d+)(ms|[smhdwy])"));
    static const QRegularExpression whole(QStringLiteral("\\A(?:\\d+(?:ms|[smhdwy]))+\\z"));
    if (!whole.match(text).hasMatch())
        return std::nullopt;
    qint64 total = 0;
    for (auto it = part.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString unit = match.captured(2);
        const qint64 factor = unit == QLatin1String("ms")  ? 1
                              : unit == QLatin1String("s") ? 1000
                              : unit == QLatin1String("m") ? 60'000
                              : unit == QLatin1String("h") ? 3'600'000
                              : unit == QLatin1String("d") ? 86'400'000
                              : unit == QLatin1String("w") ? 7 * 86'400'000LL
                                                           : 365 * 86'400'000LL;
        total += match.captured(1).toLongLong() * factor;
    }
    return total;
}

namespace {

bool isAggregation(const QString &name)
{
    static const QSet<QString> names{QStringLiteral("sum"), QStringLiteral("avg"), QStringLiteral("min"),
                                     QStringLiteral("max"), QStringLiteral("count")};
    return names.contains(name);
}

bool isFunction(const QString &name)
{
    static const QSet<QString> names{QStringLiteral("rate"),
                                     QStringLiteral("increase"),
                                     QStringLiteral("irate"),
                                     QStringLiteral("sum_over_time"),
                                     QStringLiteral("avg_over_time"),
                                     QStringLiteral("max_over_time"),
                                     QStringLiteral("min_over_time"),
                                     QStringLiteral("count_over_time"),
                                     QStringLiteral("last_over_time"),
                                     QStringLiteral("vector"),
                                     QStringLiteral("histogram_quantile"),
                                     QStringLiteral("label_replace"),
                                     QStringLiteral("clamp_min"),
                                     QStringLiteral("clamp_max"),
                                     QStringLiteral("abs"),
                                     QStringLiteral("absent"),
                                     QStringLiteral("time")};
    return names.contains(name);
}

bool isLabelReplace(const PromExpression &call)
{
    return call.arguments.size() == 5 &&
           std::all_of(call.arguments.begin() + 1, call.arguments.end(),
                       [](const Pointer &text) { return text->kind == Kind::Text; });
}

struct Failed
{
    QString message;
};

class Parser
{
public:
    explicit Parser(const QString &text)
        : m_text(text)
    {
    }

    Pointer parse()
    {
        Pointer result = binary(0);
        space();
        if (m_at < m_text.size())
            fail(QStringLiteral("unexpected \"%1\"").arg(m_text.mid(m_at, 10)));
        return result;
    }

private:
    [[noreturn]] void fail(const QString &what) const
    {
        throw Failed{QStringLiteral("1:%1: parse error: %2").arg(m_at + 1).arg(what)};
    }

    void space()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool take(const QString &token)
    {
        space();
        if (QStringView(m_text).mid(m_at, token.size()) != token)
            return false;
        m_at += token.size();
        return true;
    }

    void expect(const QString &token)
    {
        if (!take(token))
            fail(QStringLiteral("expected \"%1\"").arg(token));
    }

    QString match(const QRegularExpression &pattern)
    {
        space();
        const auto found = pattern.match(m_text, m_at, QRegularExpression::NormalMatch,
                                         QRegularExpression::AnchorAtOffsetMatchOption);
        if (!found.hasMatch())
            return {};
        m_at = found.capturedEnd();
        return found.captured();
    }

    QString identifier()
    {
        static const QRegularExpression pattern(QStringLiteral("[A-Za-z_:][A-Za-z0-9_:]*"));
        return match(pattern);
    }

    bool takeWord(const QString &word)
    {
        const qsizetype before = m_at;
        if (identifier() == word)
            return true;
        m_at = before;
        return false;
    }

    QString quoted()
    {
        space();
        if (m_at >= m_text.size() || (m_text[m_at] != QLatin1Char('"') && m_text[m_at] != QLatin1Char('\'')))
            fail(QStringLiteral("expected a string"));
        const QChar quote = m_text[m_at++];
        QString value;
        while (m_at < m_text.size() && m_text[m_at] != quote) {
            if (m_text[m_at] == QLatin1Char('\\') && m_at + 1 < m_text.size()) {
                const QChar escaped = m_text[++m_at];
                value += escaped == QLatin1Char('n') ? QLatin1Char('\n') : escaped;
            } else {
                value += m_text[m_at];
            }
            ++m_at;
        }
        if (m_at >= m_text.size())
            fail(QStringLiteral("unterminated quoted string"));
        ++m_at;
        return value;
    }

    qint64 duration()
    {
        static const QRegularExpression pattern(QStringLiteral("[0-9a-z]+"));
        const auto ms = promDurationMs(match(pattern));
        if (!ms)
            fail(QStringLiteral("bad duration"));
        return *ms;
    }

    QStringList labelList()
    {
        expect(QStringLiteral("("));
        QStringList labels;
        while (!take(QStringLiteral(")"))) {
            const QString label = identifier();
            if (label.isEmpty())
                fail(QStringLiteral("expected a label"));
            labels.append(label);
            take(QStringLiteral(","));
        }
        return labels;
    }

    void grouping(PromExpression &node)
    {
        const bool by = takeWord(QStringLiteral("by"));
        if (!by && !takeWord(QStringLiteral("without")))
            return;
        node.without = !by;
        node.hasGrouping = true;
        node.grouping = labelList();
    }

    /// The next binary operator that binds at least as tightly as `level`, and its own level.
    QString binaryOperator(int level, int &found)
    {
        static const std::vector<QStringList> levels{
            {QStringLiteral("or")},
            {QStringLiteral("and"), QStringLiteral("unless")},
            {QStringLiteral("=="), QStringLiteral("!="), QStringLiteral("<="), QStringLiteral(">="),
             QStringLiteral("<"), QStringLiteral(">")},
            {QStringLiteral("+"), QStringLiteral("-")},
            {QStringLiteral("*"), QStringLiteral("/"), QStringLiteral("%")},
            {QStringLiteral("^")}};
        for (size_t i = size_t(level); i < levels.size(); ++i) {
            for (const QString &op : levels[i]) {
                if (op[0].isLetter() ? takeWord(op) : take(op)) {
                    found = int(i);
                    return op;
                }
            }
        }
        return {};
    }

    Pointer binary(int level)
    {
        if (++m_depth > 64)
            fail(QStringLiteral("too deep"));
        Pointer left = unary();
        int found = 0;
        for (QString op = binaryOperator(level, found); !op.isEmpty(); op = binaryOperator(level, found)) {
            auto node = std::make_unique<PromExpression>();
            node->kind = Kind::Binary;
            node->name = op;
            node->returnBool = takeWord(QStringLiteral("bool"));
            const bool on = takeWord(QStringLiteral("on"));
            if (on || takeWord(QStringLiteral("ignoring"))) {
                node->hasGrouping = true;
                node->without = !on;
                node->grouping = labelList();
            }
            node->arguments.push_back(std::move(left));
            node->arguments.push_back(binary(op == QLatin1String("^") ? found : found + 1));
            left = std::move(node);
        }
        --m_depth;
        return left;
    }

    Pointer unary()
    {
        if (take(QStringLiteral("-"))) {
            auto node = std::make_unique<PromExpression>();
            node->kind = Kind::Negate;
            node->arguments.push_back(unary());
            return node;
        }
        take(QStringLiteral("+"));
        return suffixed(primary());
    }

    Pointer primary()
    {
        if (take(QStringLiteral("("))) {
            Pointer inner = binary(0);
            expect(QStringLiteral(")"));
            return inner;
        }
        if (m_at < m_text.size() && (m_text[m_at] == QLatin1Char('"') || m_text[m_at] == QLatin1Char('\''))) {
            auto text = std::make_unique<PromExpression>();
            text->kind = Kind::Text;
            text->name = quoted();
            return text;
        }
        static const QRegularExpression numeral(
            QStringLiteral("(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?"));
        auto node = std::make_unique<PromExpression>();
        if (const QString text = match(numeral); !text.isEmpty()) {
            node->number = text.toDouble();
            return node;
        }
        node->name = identifier();
        if (node->name == QLatin1String("Inf") || node->name == QLatin1String("NaN")) {
            node->number =
                node->name == QLatin1String("Inf") ? std::numeric_limits<double>::infinity() : std::nan("");
            return node;
        }
        if (isAggregation(node->name)) {
            node->kind = Kind::Aggregate;
            grouping(*node);
            arguments(*node);
            if (!node->hasGrouping)
                grouping(*node);
            return node;
        }
        space();
        if (!node->name.isEmpty() && m_at < m_text.size() && m_text[m_at] == QLatin1Char('(')) {
            if (!isFunction(node->name))
                fail(QStringLiteral("unknown function with name \"%1\"").arg(node->name));
            node->kind = Kind::Call;
            arguments(*node);
            if (node->name == QLatin1String("label_replace") && !isLabelReplace(*node))
                fail(QStringLiteral("label_replace wants a vector and four strings"));
            return node;
        }
        node->kind = Kind::Selector;
        if (take(QStringLiteral("{")))
            matchers(*node);
        else if (node->name.isEmpty())
            fail(m_at < m_text.size() ? QStringLiteral("unexpected \"%1\"").arg(m_text.mid(m_at, 10))
                                      : QStringLiteral("unexpected end of input"));
        return node;
    }

    void arguments(PromExpression &node)
    {
        expect(QStringLiteral("("));
        while (!take(QStringLiteral(")"))) {
            node.arguments.push_back(binary(0));
            if (!take(QStringLiteral(","))) {
                expect(QStringLiteral(")"));
                return;
            }
        }
    }

    void matchers(PromExpression &node)
    {
        while (!take(QStringLiteral("}"))) {
            PromExpression::Matcher matcher;
            matcher.label = identifier();
            for (const char *op : {"=~", "!~", "!=", "="}) {
                if (matcher.op.isEmpty() && take(QString::fromLatin1(op)))
                    matcher.op = QString::fromLatin1(op);
            }
            if (matcher.label.isEmpty() || matcher.op.isEmpty())
                fail(QStringLiteral("bad label matcher"));
            matcher.value = quoted();
            if (matcher.op.endsWith(QLatin1Char('~'))) {
                matcher.pattern.setPattern(QRegularExpression::anchoredPattern(matcher.value));
                if (!matcher.pattern.isValid())
                    fail(QStringLiteral("bad regular expression"));
            }
            if (matcher.label == QLatin1String("__name__") && matcher.op == QLatin1String("="))
                node.name = matcher.value;
            else
                node.matchers.push_back(std::move(matcher));
            take(QStringLiteral(","));
        }
    }

    /// Ranges, subqueries and offsets behind an expression.
    Pointer suffixed(Pointer node)
    {
        for (;;) {
            if (take(QStringLiteral("["))) {
                const qint64 range = duration();
                if (take(QStringLiteral(":"))) {
                    auto outer = std::make_unique<PromExpression>();
                    outer->kind = Kind::Subquery;
                    outer->rangeMs = range;
                    outer->stepMs = take(QStringLiteral("]")) ? 60'000 : duration();
                    if (m_text[m_at - 1] != QLatin1Char(']'))
                        expect(QStringLiteral("]"));
                    outer->arguments.push_back(std::move(node));
                    node = std::move(outer);
                    continue;
                }
                expect(QStringLiteral("]"));
                if (node->kind != Kind::Selector || node->rangeMs != 0)
                    fail(QStringLiteral("ranges only allowed for vector selectors"));
                node->rangeMs = range;
            } else if (takeWord(QStringLiteral("offset"))) {
                node->offsetMs = duration();
            } else {
                return node;
            }
        }
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

Core::Result<PromExpression::Pointer> parsePromql(const QString &query)
{
    try {
        return Parser(query).parse();
    } catch (const Failed &failed) {
        return Core::failure(Core::ErrorCode::InvalidInput, failed.message);
    }
}

} // namespace Flightdeck::Simulator
