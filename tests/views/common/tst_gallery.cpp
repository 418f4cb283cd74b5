#include "views/common/attentionstrip.h"
#include "views/common/bandwidget.h"
#include "views/common/clockladder.h"
#include "views/common/diffbar.h"
#include "views/common/flipmatrix.h"
#include "views/common/funnelview.h"
#include "views/common/holdbutton.h"
#include "views/common/label.h"
#include "views/common/livespips.h"
#include "views/common/notice.h"
#include "views/common/panel.h"
#include "views/common/phasebadge.h"
#include "views/common/searchfield.h"
#include "views/common/segmented.h"
#include "views/common/sourcechip.h"
#include "views/common/spacing.h"
#include "views/common/sparkline.h"
#include "views/common/splitbar.h"
#include "views/common/splitslider.h"
#include "views/common/statepage.h"
#include "views/common/style.h"
#include "views/common/theme.h"
#include "views/common/toggleswitch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Flightdeck;
using namespace Flightdeck::Views;

namespace {

class Curves : public QWidget
{
public:
    Curves()
    {
        setFixedHeight(28);
        m_good.setData({{99.8, 99.9, 99.7, 99.8, 99.9, 99.8}, 99.0, {}, false});
        m_bad.setData({{99.8, 99.9, 99.7, 97.0, 93.0, 91.3}, 99.0, {3, 4, 5}, false});
        m_gap.setData({{1480, qQNaN(), 1470, 1500, 1490, 1480}, 2000, {}, true});
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_good.paint(painter, QRectF(0, 2, 64, 24));
        m_bad.paint(painter, QRectF(90, 2, 64, 24));
        m_gap.paint(painter, QRectF(180, 2, 64, 24));
        qreal x = 270;
        for (int i = 0; i < IconCount; ++i, x += 20)
            paintIcon(painter, QRectF(x, 6, 16, 16), Icon(i), Role::Text2);
    }

private:
    Sparkline m_good, m_bad, m_gap;
};

QWidget *row(std::initializer_list<QWidget *> widgets)
{
    auto *holder = new QWidget;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins({});
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return holder;
}

QWidget *badges(bool large)
{
    auto *holder = new QWidget;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins({});
    const QVector<Badge> all = {{BadgeKind::Failed, QStringLiteral("Failed"), {}, large},
                                {BadgeKind::Waiting, QStringLiteral("WaitingPromotion"), {}, large},
                                {BadgeKind::Moving, QStringLiteral("Progressing"), {}, large},
                                {BadgeKind::Promoting, QStringLiteral("Promoting"), {}, large},
                                {BadgeKind::Finalising, QStringLiteral("Finalising"), {}, large},
                                {BadgeKind::Succeeded, QStringLiteral("Succeeded"), {}, large},
                                {BadgeKind::Suspended, QStringLiteral("Suspended"), {}, large},
                                {BadgeKind::Initialized, QStringLiteral("Initialized"), {}, large},
                                {BadgeKind::Stale, QStringLiteral("Progressing?"), {}, large},
                                {BadgeKind::Plain, QStringLiteral("Variant flag"), {}, large},
                                {BadgeKind::Production, QStringLiteral("PRODUCTION"), {}, large}};
    for (const Badge &badge : all) {
        auto *label = new BadgeLabel;
        label->setBadge(badge);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    return holder;
}

QPushButton *button(const QString &text, ButtonKind kind, std::optional<Icon> glyph = {}, bool enabled = true)
{
    auto *result = new QPushButton(text);
    setButtonKind(result, kind);
    if (glyph)
        result->setIcon(icon(*glyph, kind == ButtonKind::Primary ? Role::OnAccent : Role::Text2));
    result->setEnabled(enabled);
    return result;
}

QWidget *controls()
{
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("All namespaces (4)"), QStringLiteral("ai-speech")});
    auto *spin = new QDoubleSpinBox;
    spin->setSuffix(QStringLiteral(" %"));
    spin->setValue(25);
    auto *edit = new QLineEdit(QStringLiteral("user-162"));
    auto *check = new QCheckBox(QStringLiteral("Kills 1, drills 1"));
    check->setChecked(true);
    auto *radio = new QRadioButton(QStringLiteral("Amber"));
    radio->setChecked(true);
    auto *on = new ToggleSwitch;
    on->setChecked(true);
    auto *segmented = new Segmented(QStringLiteral("Show"));
    segmented->setTexts(
        {QStringLiteral("All 12"), QStringLiteral("Need attention 4"), QStringLiteral("Moving 3")});
    auto *search = new SearchField(QStringLiteral("Filter name, namespace"));
    search->setMinimumWidth(220);
    return row({search, segmented, combo, spin, edit, check, radio, on, new ToggleSwitch});
}

QWidget *bars()
{
    auto *moving = new SplitBar;
    moving->setValue({70, 30, 50.0, false});
    auto *stale = new SplitBar;
    stale->setValue({90, 10, 20.0, true});
    auto *full = new SplitBar;
    full->setValue({100, 0, 50.0, false});
    auto *lives = new LivesPips;
    lives->setLives({3, 5});
    auto *spent = new LivesPips;
    spent->setLives({0, 5});
    auto *many = new LivesPips;
    many->setLives({12, 20});
    return row({moving, stale, full, lives, spent, many});
}

QWidget *chips()
{
    const QDateTime now(QDate(2026, 8, 3), QTime(12, 26), Qt::UTC);
    const auto chip = [&](const char *title, Core::FreshnessState state, const char *detail,
                          SourceSign sign) {
        auto *result = new SourceChip(QString::fromLatin1(title));
        result->setSource({state, now.addSecs(-500), now.addSecs(-9), {}}, QString::fromLatin1(detail), sign);
        result->setNow(now);
        return result;
    };
    using State = Core::FreshnessState;
    return row({chip("Kubernetes", State::Live, "3 of 4 namespaces live", SourceSign::Partly),
                chip("Metrics", State::Live, "", SourceSign::None),
                chip("Git", State::Stale, "", SourceSign::None),
                chip("Flipt", State::Live, "0 flags on 2 of 2", SourceSign::Warning),
                chip("Flipt", State::Denied, "", SourceSign::None),
                chip("Flipt", State::Absent, "", SourceSign::None),
                chip("Git", State::Reconnecting, "", SourceSign::None)});
}

QWidget *cards(bool compact)
{
    auto *strip = new AttentionStrip;
    strip->setItems(
        {{Tone::Fail, Icon::Failed, QStringLiteral("auth-service rolled back"),
          QStringLiteral("40 s ago; all traffic is on v3.8.1. The revert in git is still to do."),
          QStringLiteral("Open")},
         {Tone::Warn, Icon::Waiting, QStringLiteral("assessment-service waits"),
          QStringLiteral("Gate closed for 14 min. Release managers can open it."),
          QStringLiteral("Open gate…")},
         {Tone::Quiet, Icon::Stale, QStringLiteral("ai-speech is not live"),
          QStringLiteral("1 canary shown as of 14:19:40. Retry in 12 s."), QStringLiteral("Retry now")}});
    strip->setCompact(compact);
    return strip;
}

QWidget *hold(HoldButton::State state)
{
    auto *result = new HoldButton;
    result->setTitle(QStringLiteral("Kill ai-interview-v2 in PRODUCTION"));
    if (state == HoldButton::State::Refused)
        result->refuse(QStringLiteral("Git is not connected: a kill could not be pushed."));
    return result;
}

QWidget *statePage(StateContent::Kind kind)
{
    auto *panel = new Panel(QStringLiteral("Canary"));
    auto *page = new StatePage;
    page->setContent(
        {kind, QStringLiteral("You may not list canaries in ai-speech"),
         QStringLiteral("Kubernetes refused list on canaries.flagger.app for on-call. The other 3 "
                        "namespaces are live."),
         QStringLiteral("Copy the rule to ask for"), QStringLiteral("Check again"), 0.6});
    panel->body()->addWidget(page);
    panel->setMinimumHeight(220);
    return panel;
}

QWidget *flagParts()
{
    auto *slider = new SplitSlider;
    slider->setShares({{QStringLiteral("control"), 75, 90.0}, {QStringLiteral("treatment"), 25, 10.0}});
    auto *three = new SplitSlider;
    three->setShares(
        {{QStringLiteral("a"), 50, {}}, {QStringLiteral("b"), 30, {}}, {QStringLiteral("c"), 20, {}}});
    auto *funnel = new FunnelView;
    funnel->setSteps(
        {{QStringLiteral("Sampled ids"), 12480, {}},
         {QStringLiteral("email ends with @talent-mesh.com"), 238, {}},
         {QStringLiteral("user_role is not CONTRACTOR"), 216,
          QStringLiteral("13 are contractors; 9 have no user_role, so neither eq nor neq matches them")}});
    auto *matrix = new FlipMatrix;
    const QStringList variants{QStringLiteral("control"), QStringLiteral("treatment")};
    matrix->setCounts({variants, variants, {{9313, 1719}, {0, 1448}}});
    auto *diff = new DiffBar;
    diff->setWords(22, {{QStringLiteral("rollout:"), DiffWord::Kind::Same},
                        {QStringLiteral("90"), DiffWord::Kind::Removed},
                        {QStringLiteral("75"), DiffWord::Kind::Added}});
    auto *panel = new Panel(QStringLiteral("Segment internal-users"));
    panel->setCaption(QStringLiteral("all must match"));
    panel->addHeaderWidget(button(QStringLiteral("New"), ButtonKind::Plain, Icon::Plus));
    auto *inside = new QWidget;
    auto *grid = new QGridLayout(inside);
    grid->addWidget(slider, 0, 0);
    grid->addWidget(three, 0, 1);
    grid->addWidget(funnel, 1, 0);
    grid->addWidget(matrix, 1, 1);
    grid->addWidget(diff, 2, 0);
    panel->body()->addWidget(inside);
    return panel;
}

QWidget *ladder()
{
    auto *result = new ClockLadder;
    result->setRungs(
        {{QStringLiteral("Requested"), QStringLiteral("on-call, hold of 1.5 s"), QStringLiteral("0.0 s"),
          QStringLiteral("14:26:31.2"), RungState::Done},
         {QStringLiteral("Accepted"), QStringLiteral("git.talent-mesh.com says ok for main"),
          QStringLiteral("+0.9 s"), QStringLiteral("14:26:32.1"), RungState::Done},
         {QStringLiteral("Served by 1 of 2 replicas"), QStringLiteral("m7tqd still answers true"),
          QStringLiteral("12.4 s"), QStringLiteral("running"), RungState::Running},
         {QStringLiteral("Effective"), QStringLiteral("2 of 2 answer false"), QStringLiteral("by +47 s"),
          QStringLiteral("14:27:18"), RungState::Waiting},
         {QStringLiteral("Served"), QStringLiteral("m7tqd did not change"), QStringLiteral("60.0 s"),
          QStringLiteral("14:27:32"), RungState::Failed}});
    return result;
}

QWidget *band(EnvironmentKind kind)
{
    auto *result = new BandWidget;
    result->setKind(kind);
    return result;
}

QWidget *gallery()
{
    auto *all = new QWidget;
    all->setWindowTitle(QStringLiteral("Gallery"));
    auto *column = new QVBoxLayout(all);
    column->addWidget(band(EnvironmentKind::Production));
    column->addWidget(band(EnvironmentKind::Staging));
    column->addWidget(new Label(QStringLiteral("Choose what Flightdeck should watch"), TextSize::Title,
                                Role::Text, QFont::DemiBold));
    column->addWidget(cards(false));
    column->addWidget(cards(true));
    column->addWidget(controls());
    column->addWidget(
        row({button(QStringLiteral("Commit and push to main"), ButtonKind::Primary, Icon::Commit),
             button(QStringLiteral("Discard"), ButtonKind::Plain),
             button(QStringLiteral("Export…"), ButtonKind::Plain, Icon::Export),
             button(QStringLiteral("Abort…"), ButtonKind::Danger),
             button(QStringLiteral("Add a rule"), ButtonKind::Link, Icon::Plus),
             button({}, ButtonKind::Tool, Icon::ArrowUp),
             button(QStringLiteral("Open gate"), ButtonKind::Plain, Icon::Denied, false),
             button(QStringLiteral("Save"), ButtonKind::Primary, {}, false)}));
    column->addWidget(badges(false));
    column->addWidget(badges(true));
    column->addWidget(bars());
    column->addWidget(new Curves);
    column->addWidget(chips());
    auto *lower = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    left->addWidget(hold(HoldButton::State::Idle));
    left->addWidget(hold(HoldButton::State::Refused));
    auto *notice = new Notice(Tone::Warn);
    notice->setText(
        QStringLiteral("Flux would undo Suspend and Promote."),
        QStringLiteral("Kustomization apps owns this Canary and reconciles at 14:31. The dialog offers to "
                       "suspend it too."));
    left->addWidget(notice);
    auto *strip = new Notice(Tone::Quiet, Notice::Shape::Strip);
    strip->setText(QStringLiteral("Not live since 14:19:40."), QStringLiteral("Last known values below."));
    strip->addButton(QStringLiteral("Retry now"));
    left->addWidget(strip);
    left->addWidget(ladder(), 1);
    lower->addLayout(left, 1);
    auto *right = new QVBoxLayout;
    right->addWidget(flagParts(), 1);
    auto *states = new QHBoxLayout;
    states->addWidget(statePage(StateContent::Kind::Denied));
    states->addWidget(statePage(StateContent::Kind::Loading));
    right->addLayout(states);
    lower->addLayout(right, 1);
    column->addLayout(lower, 1);
    return all;
}

} // namespace

// Every component is painted in both themes. With FLIGHTDECK_GALLERY set to a folder the pictures stay there.
class GalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance().install(*qApp);
        QVERIFY(m_folder.isValid());
    }
    void paintsInBothThemes_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void paintsInBothThemes()
    {
        QFETCH(bool, dark);
        Theme::instance().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        const std::unique_ptr<QWidget> window(gallery());
        window->resize(1500, 1150);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        auto *held = window->findChild<HoldButton *>();
        held->setFocus();
        QTest::keyPress(held, Qt::Key_Space);
        // The bar of a loading page appears after 300 ms.
        QTimer shown;
        shown.setSingleShot(true);
        shown.start(400);
        QTRY_VERIFY(!shown.isActive());
        const QImage image = window->grab().toImage();
        QVERIFY(colours(image) > 40);
        QCOMPARE(QColor(image.pixel(3, image.height() - 3)), color(Role::Window));
        const QString folder = qEnvironmentVariable("FLIGHTDECK_GALLERY", m_folder.path());
        QVERIFY(image.save(QDir(folder).filePath(dark ? QStringLiteral("gallery-dark.png")
                                                      : QStringLiteral("gallery-light.png"))));
    }
    void everyIconDraws()
    {
        for (int i = 0; i < IconCount; ++i) {
            const QImage image = iconPixmap(Icon(i), Role::Text, 16, 1).toImage();
            QVERIFY2(colours(image) > 2, qPrintable(iconName(Icon(i)).toString()));
        }
    }

private:
    static qsizetype colours(const QImage &image)
    {
        QSet<QRgb> seen;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                seen.insert(image.pixel(x, y));
        }
        return seen.size();
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(GalleryTest)
#include "tst_gallery.moc"
