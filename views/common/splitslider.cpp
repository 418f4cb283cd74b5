#include "views/common/splitslider.h"

#include "views/common/label.h"
#include "views/common/paint.h"
#include "views/common/shares.h"
#include "views/common/spacing.h"
#include "views/common/splittrack.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace Flightdeck::Views {

namespace {

class Swatch final : public QWidget
{
public:
    Swatch(qsizetype index, QWidget *parent)
        : QWidget(parent)
        , m_index(index)
    {
        setFixedSize(12, 12);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), color(shareRole(m_index)),
                 m_index == 0 ? color(Role::LineStrong) : QColor(Qt::transparent), 2);
    }

private:
    qsizetype m_index;
};

int toHundredths(double percent)
{
    return std::isfinite(percent) ? int(std::lround(std::clamp(percent, 0.0, 1000.0) * 100)) : 0;
}

QString percentWords(double percent)
{
    return QString::number(std::round(percent * 100) / 100);
}

} // namespace

Role shareRole(qsizetype index)
{
    static constexpr std::array roles = {Role::PrimaryFill, Role::AccentFill, Role::FlagFill,
                                         Role::WarnFill,    Role::OkFill,     Role::Quiet};
    return roles[size_t(index) % roles.size()];
}

SplitSlider::SplitSlider(QWidget *parent)
    : QWidget(parent)
    , m_track(new SplitTrack(this))
    , m_grid(new QGridLayout)
    , m_sum(new Label({}, TextSize::Dense, Role::Text2))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Spacing::Grid);
    column->addWidget(m_track);
    m_grid->setHorizontalSpacing(Spacing::Grid);
    m_grid->setVerticalSpacing(6);
    column->addLayout(m_grid);
    column->addWidget(m_sum);
    m_sum->setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(tr("Split between variants"));
    connect(m_track, &SplitTrack::edgeMoved, this,
            [this](qsizetype edge, int position) { apply(Shares::withEdge(m_hundredths, edge, position)); });
}

void SplitSlider::setShares(const QVector<Share> &shares)
{
    const bool sameNames = shares.size() == m_shares.size() &&
                           std::equal(shares.cbegin(), shares.cend(), m_shares.cbegin(),
                                      [](const Share &a, const Share &b) { return a.name == b.name; });
    m_shares = shares;
    m_hundredths.clear();
    for (const Share &share : shares)
        m_hundredths.append(toHundredths(share.percent));
    if (!sameNames)
        rebuildBoxes();
    refresh();
}

QVector<double> SplitSlider::percents() const
{
    QVector<double> result;
    for (const int share : m_hundredths)
        result.append(share / 100.0);
    return result;
}

void SplitSlider::apply(const QVector<int> &hundredths)
{
    if (hundredths == m_hundredths) {
        refresh();
        return;
    }
    m_hundredths = hundredths;
    refresh();
    Q_EMIT percentsChanged(percents());
}

void SplitSlider::rebuildBoxes()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_boxes.clear();
    m_was.clear();
    // Two shares stand side by side, as long as there are two; more make a column.
    const bool sideBySide = m_shares.size() == 2;
    for (qsizetype i = 0; i < m_shares.size(); ++i) {
        auto *box = new QDoubleSpinBox(this);
        box->setDecimals(2);
        box->setRange(0, 100);
        box->setSuffix(tr(" %"));
        box->setKeyboardTracking(false);
        box->setAccessibleName(tr("Share of %1").arg(m_shares[i].name));
        connect(box, &QDoubleSpinBox::valueChanged, this,
                [this, i](double value) { apply(Shares::withShare(m_hundredths, i, toHundredths(value))); });
        auto *name = new Label(m_shares[i].name, TextSize::Body);
        name->setElided(true);
        name->setMinimumWidth(std::min(120, name->sizeHint().width()));
        // Under the box, where it takes no width: two shares fit a form of 376 px.
        auto *was = new Label({}, TextSize::Caption, Role::Text3);
        const int row = sideBySide ? 0 : int(i) * 2;
        const int column = sideBySide ? int(i) * 4 : 0;
        m_grid->addWidget(new Swatch(i, this), row, column);
        m_grid->addWidget(name, row, column + 1);
        m_grid->addWidget(box, row, column + 2);
        m_grid->addWidget(was, row + 1, column + 2);
        m_boxes.append(box);
        m_was.append(was);
    }
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column % 4 == 1 || column % 4 == 3 ? 1 : 0);
}

void SplitSlider::refresh()
{
    QVector<int> head;
    QStringList names;
    for (qsizetype i = 0; i < m_shares.size(); ++i) {
        const Share &share = m_shares[i];
        names += share.name;
        if (share.head)
            head.append(toHundredths(*share.head));
        const QSignalBlocker quiet(m_boxes[i]);
        m_boxes[i]->setValue(m_hundredths[i] / 100.0);
        const bool changed = share.head && toHundredths(*share.head) != m_hundredths[i];
        m_was[i]->setText(changed ? tr("was %1").arg(percentWords(*share.head)) : QString());
        m_was[i]->setVisible(changed);
    }
    m_track->setShares(m_hundredths, head, names);
    const int sum = Shares::sum(m_hundredths);
    const bool whole = sum == Shares::Whole;
    m_sum->setText(whole ? tr("Sum 100 %. Moving one share takes from its right neighbour.")
                         : tr("The file's sum is %1 %. The next change here makes it 100 %.")
                               .arg(percentWords(sum / 100.0)));
    m_sum->setRole(whole ? Role::Text2 : Role::Warn);
}

} // namespace Flightdeck::Views
