#include "views/environments/testresultview.h"

#include "core/plaintext.h"
#include "views/common/label.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Flightdeck::Views {

namespace {

class Sign final : public QWidget
{
public:
    explicit Sign(int size)
        : m_size(size)
    {
        setFixedSize(size, size + 2);
    }
    void set(Icon icon, Role role)
    {
        m_icon = icon;
        m_role = role;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, QRectF(0, 1, m_size, m_size), m_icon, m_role);
    }

private:
    int m_size;
    Icon m_icon = Icon::Initialized;
    Role m_role = Role::Quiet;
};

/// Small signs of single findings; the headline has the full ones.
Icon lineIcon(Tone tone)
{
    return tone == Tone::Ok ? Icon::Check : tone == Tone::Fail ? Icon::Cross : toneIcon(tone);
}

} // namespace

TestResultView::TestResultView(QWidget *parent)
    : QWidget(parent)
    , m_icon(new Sign(16))
    , m_headline(new Label({}, TextSize::Body, Role::Text, QFont::DemiBold))
    , m_note(new Label({}, TextSize::Caption, Role::Text3))
    , m_column(new QVBoxLayout(this))
{
    m_headline->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(Spacing::Grid);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addWidget(m_headline, 1);
    top->addWidget(m_note, 0, Qt::AlignTop);
    m_column->setContentsMargins(Spacing::Page, Spacing::Panel, Spacing::Page, Spacing::Panel);
    m_column->setSpacing(6);
    m_column->addLayout(top);
    m_column->addStretch(1);
    setUntested();
}

void TestResultView::show(State state, Tone tone, const QString &headline, const QString &note)
{
    m_state = state;
    const bool known = state == State::Tested;
    static_cast<Sign *>(m_icon)->set(known                      ? toneIcon(tone)
                                     : state == State::Running  ? Icon::Clock
                                     : state == State::Outdated ? Icon::Stale
                                                                : Icon::Initialized,
                                     known ? toneWords(tone) : Role::Quiet);
    m_headline->setText(headline);
    m_headline->setRole(known ? toneWords(tone) : Role::Quiet);
    m_note->setText(note);
    setAccessibleName(headline);
}

QWidget *TestResultView::startBody()
{
    if (m_body) { // perhaps by a click on a button inside
        m_column->removeWidget(m_body);
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    m_column->insertWidget(1, m_body);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(Spacing::Cell);
    return m_body;
}

void TestResultView::setUntested()
{
    startBody();
    show(State::Untested, Tone::Quiet, tr("Not tested yet"), {});
}

void TestResultView::setRunning()
{
    startBody();
    show(State::Running, Tone::Quiet, tr("Testing…"), {});
}

void TestResultView::setOutdated()
{
    if (m_state != State::Tested)
        return;
    m_body->setEnabled(false);
    show(State::Outdated, Tone::Quiet, tr("Changed since the test: %1").arg(m_headline->text()),
         m_note->text());
}

void TestResultView::setResult(const TestResult &result)
{
    auto *column = static_cast<QVBoxLayout *>(startBody()->layout());
    show(State::Tested, result.tone, Core::plainText(result.headline),
         result.at.isValid()
             ? tr("tested at %1").arg(result.at.toLocalTime().toString(QStringLiteral("HH:mm:ss")))
             : QString());
    for (const TestLine &line : result.lines) {
        auto *sign = new Sign(14);
        sign->set(lineIcon(line.tone), toneWords(line.tone));
        auto *words = new Label(Core::plainText(line.text), TextSize::Dense,
                                line.tone == Tone::Ok ? Role::Text2 : Role::Text);
        words->setWordWrap(true);
        auto *row = new QHBoxLayout;
        row->setSpacing(Spacing::Grid);
        row->addWidget(sign, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        column->addLayout(row);
    }
    for (const TestMend &mend : result.mends) {
        auto *notice = new Notice(Tone::Warn);
        notice->setText({}, Core::plainText(mend.text));
        column->addWidget(notice);
        if (mend.button.isEmpty())
            continue;
        connect(notice->addButton(mend.button), &QPushButton::clicked, this,
                [this, mend] { Q_EMIT mendRequested(mend); });
    }
}

} // namespace Flightdeck::Views
