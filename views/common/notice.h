#pragma once

#include "views/common/icons.h"

#include <QVector>
#include <QWidget>

class QPushButton;

namespace Flightdeck::Views {

enum class Tone { Quiet, Note, Ok, Warn, Fail };

/// Ground, words and icon of a tone.
Role toneSoft(Tone tone);
Role toneWords(Tone tone);
Role toneEdge(Tone tone);
Icon toneIcon(Tone tone);

/// One thing worth saying, with an icon, bold first words, a sentence, and at most a few buttons. As a strip
/// it lies above a table ("Not live since 14:19:40. Last known values below."), as a box inside a panel it
/// has an edge.
class Notice : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Box, Strip };

    explicit Notice(Tone tone, Shape shape = Shape::Box, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// Plain text. An empty `lead` is left out.
    void setText(const QString &lead, const QString &text);
    /// Owned by the notice.
    QPushButton *addButton(const QString &text);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int textWidth(int width) const;
    qreal textHeight(int width) const;
    void placeButtons();

    Tone m_tone;
    Shape m_shape;
    QString m_lead;
    QString m_text;
    QVector<QPushButton *> m_buttons;
};

} // namespace Flightdeck::Views
