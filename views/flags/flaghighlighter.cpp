#include "views/flags/flaghighlighter.h"

#include "views/common/theme.h"

#include <KSyntaxHighlighting/Format>

namespace Flightdeck::Views {

// Reading all definitions takes a moment; one repository serves every editor.
static KSyntaxHighlighting::Repository &repository()
{
    static KSyntaxHighlighting::Repository shared;
    static const bool read = [] {
        shared.addCustomSearchPath(QStringLiteral(":/flightdeck"));
        return true;
    }();
    Q_UNUSED(read)
    return shared;
}

FlagHighlighter::FlagHighlighter(QTextDocument *document)
    : KSyntaxHighlighting::SyntaxHighlighter(document)
{
    readTheme();
    setDefinition(repository().definitionForName(QStringLiteral("Flipt Flags")));
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        readTheme();
        rehighlight();
    });
}

void FlagHighlighter::readTheme()
{
    const auto set = [this](const QString &name, Role role, bool italic = false) {
        QTextCharFormat format;
        format.setForeground(color(role));
        format.setFontItalic(italic);
        m_formats.insert(name, format);
    };
    set(QStringLiteral("Key"), Role::Accent);
    set(QStringLiteral("Enum"), Role::Text);
    set(QStringLiteral("Operator"), Role::Text);
    set(QStringLiteral("Number"), Role::Flag);
    set(QStringLiteral("Reference"), Role::Text);
    set(QStringLiteral("String"), Role::Ok);
    set(QStringLiteral("Comment"), Role::Text3, true);
    set(QStringLiteral("Mark"), Role::Text2);
    set(QStringLiteral("Anchor"), Role::Flag);
}

void FlagHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    const auto found = m_formats.constFind(format.name());
    if (found != m_formats.constEnd() && length > 0)
        setFormat(offset, length, *found);
}

} // namespace Flightdeck::Views
