#pragma once

#include <QLineEdit>

namespace Flightdeck::Views {

/// A line edit with a magnifier, a clear button and a key hint ("/") while it is empty. Escape clears it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// `placeholder` is also the accessible name.
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    /// The key drawn at the right end; empty for none.
    void setKeyHint(const QString &key);
    /// Words instead of the key, "7 flags".
    void setTrailingText(const QString &text);
    /// Wide enough for the placeholder.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    qreal trailingRoom() const;
    void makeRoom();

    QString m_key = QStringLiteral("/");
    QString m_trailing;
};

/// Paints a key cap ("Ctrl+K") with its right edge at `right`, vertically centred on `centerY`. Returns its
/// width.
qreal paintKeyCap(QPainter &painter, qreal right, qreal centerY, const QString &key);

} // namespace Flightdeck::Views
