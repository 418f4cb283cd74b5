#pragma once

#include <QString>
#include <QVector>
#include <QWidget>

namespace Flightdeck::Views {

struct DiffWord
{
    enum class Kind { Same, Removed, Added };

    QString text; ///< plain text, one word or a run of words that stays together
    Kind kind = Kind::Same;

    bool operator==(const DiffWord &) const = default;
};

/// A changed line word by word in the fixed font: removed words struck on the fail ground, added ones
/// underlined on the ok ground. Wraps between words.
class DiffBar : public QWidget
{
    Q_OBJECT

public:
    explicit DiffBar(QWidget *parent = nullptr);

    /// `line` is the line's number, 0 for none.
    void setWords(int line, const QVector<DiffWord> &words);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, 20}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Placed
    {
        QRectF rect;
        DiffWord word;
    };
    QVector<Placed> layOut(qreal width) const;

    int m_line = 0;
    QVector<DiffWord> m_words;
};

} // namespace Flightdeck::Views
