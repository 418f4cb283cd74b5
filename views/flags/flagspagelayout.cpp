// Where the parts of the flags page stand, wide and compact.
#include "views/common/notice.h"
#include "views/common/spacing.h"
#include "views/flags/editorpane.h"
#include "views/flags/flagform.h"
#include "views/flags/flaglistpane.h"
#include "views/flags/flagspage.h"
#include "views/flags/flipspanel.h"
#include "views/flags/parts.h"
#include "views/flags/problemspanel.h"
#include "views/flags/segmentform.h"
#include "views/flags/segmentpanel.h"
#include "views/flags/trialpanel.h"

#include <QComboBox>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Flightdeck::Views {

static const int listWidth = 268;
static const int listMinimum = 200;
static const int formWidth = 424;
static const int formMinimum = 376;
static const int textMinimum = 420;
static const int previewHeight = 232;

QWidget *FlagsPage::buildWork()
{
    auto *formPanel = new Panel(this);
    auto *formInside = new QWidget(formPanel);
    auto *formLayout = new QVBoxLayout(formInside);
    formLayout->setContentsMargins(0, 0, 0, 0);
    formLayout->setSpacing(0);
    formLayout->addWidget(m_problems);
    formLayout->addWidget(m_form, 1);
    formLayout->addWidget(m_segmentForm, 1);
    m_segmentForm->hide();
    auto *formScroll = new QScrollArea(formPanel);
    formScroll->setFrameShape(QFrame::NoFrame);
    formScroll->setWidgetResizable(true);
    formScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    formScroll->setFocusPolicy(Qt::NoFocus);
    formScroll->setWidget(formInside);
    showThrough(formScroll);
    m_combo->setModel(m_model);
    m_combo->setAccessibleName(tr("Flag"));
    auto *combo = new QVBoxLayout;
    combo->setContentsMargins(Spacing::Grid, Spacing::Grid, Spacing::Grid, Spacing::Grid);
    combo->addWidget(m_combo);
    m_comboRow = new QWidget(formPanel);
    m_comboRow->setLayout(combo);
    m_comboRow->hide();
    formPanel->body()->addWidget(m_comboRow);
    formPanel->body()->addWidget(formScroll, 1);
    formPanel->setMinimumWidth(formMinimum);
    m_editor->setMinimumWidth(textMinimum);
    m_list->setMinimumWidth(listMinimum);

    auto *work = new QSplitter(Qt::Horizontal, this);
    work->addWidget(formPanel);
    work->addWidget(m_editor);
    work->setStretchFactor(0, 0);
    work->setStretchFactor(1, 1);
    work->setSizes({formWidth, 660});
    for (QWidget *panel : {static_cast<QWidget *>(m_segment), static_cast<QWidget *>(m_flips),
                           static_cast<QWidget *>(m_trial)}) {
        panel->setMinimumWidth(200);
        m_previews->addWidget(panel);
    }
    m_tabs->setDocumentMode(true);
    m_tabs->hide();
    m_rows->addWidget(work);
    m_rows->addWidget(m_previews);
    m_rows->addWidget(m_tabs);
    m_rows->setStretchFactor(0, 1);
    m_rows->setSizes({400, previewHeight, previewHeight});
    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(Spacing::Grid);
    rightLayout->addWidget(m_rows, 1);
    rightLayout->addWidget(m_commit);
    m_columns->addWidget(m_list);
    m_columns->addWidget(right);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({listWidth, 1090});
    for (QSplitter *splitter : {work, m_previews, m_rows, m_columns}) {
        splitter->setHandleWidth(Spacing::Grid);
        splitter->setChildrenCollapsible(false);
    }

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Spacing::Page, Spacing::Panel, Spacing::Page, Spacing::Panel);
    layout->setSpacing(Spacing::Grid);
    m_notices->setSpacing(Spacing::Grid);
    m_notices->addWidget(m_source);
    m_notices->addWidget(m_conflicts);
    layout->addLayout(m_notices);
    layout->addWidget(m_columns, 1);
    setTabOrder(m_list, m_combo);
    setTabOrder(m_combo, m_problems);
    setTabOrder(m_problems, m_form);
    setTabOrder(m_form, m_editor);
    setTabOrder(m_editor, m_segment);
    setTabOrder(m_segment, m_flips);
    setTabOrder(m_flips, m_trial);
    setTabOrder(m_trial, m_commit);
    return content;
}

void FlagsPage::setCompact(bool compact)
{
    m_compact = compact;
    m_list->setVisible(!compact);
    m_comboRow->setVisible(compact);
    const QList<Panel *> panels{m_segment, m_flips, m_trial};
    const QStringList titles{tr("Segment"), tr("Who flips"), tr("Try one entity")};
    for (qsizetype index = 0; index < panels.size(); ++index) {
        if (compact)
            m_tabs->addTab(panels[index], titles[index]);
        else
            m_previews->addWidget(panels[index]);
        panels[index]->show();
    }
    if (compact)
        m_tabs->setCurrentWidget(m_flips);
    m_tabs->setVisible(compact);
    m_previews->setVisible(!compact);
    m_rows->setSizes(compact ? QList<int>{255, 0, 205} : QList<int>{400, previewHeight, 0});
}

void FlagsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The rail is beside the page: what counts is the window.
    const bool compact = window()->width() <= Spacing::CompactWidth;
    if (compact != m_compact)
        setCompact(compact);
}

} // namespace Flightdeck::Views
