#pragma once

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QHash>
#include <QTextCharFormat>

namespace Flightdeck::Views {

/// Colours a flag file by the definition in resources/syntax/flipt-flags.xml, in the roles of our own theme,
/// so that both Debian releases look the same whatever themes their library carries.
class FlagHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT
public:
    explicit FlagHighlighter(QTextDocument *document);

    /// False when the definition is missing: text stays uncoloured.
    bool isColouring() const { return definition().isValid(); }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    void readTheme();

    QHash<QString, QTextCharFormat> m_formats; ///< by the definition's format names
};

} // namespace Flightdeck::Views
