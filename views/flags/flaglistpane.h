#pragma once

#include "flags/flaglistmodel.h"
#include "flags/flagpreviewer.h"
#include "views/common/panel.h"

class QListView;
class QListWidget;
class QPushButton;
class QToolButton;

namespace Flightdeck::Views {

class FlagFilter;
class SearchField;

/// The flags of the file, to filter and choose, and its segments with how many of the sample they take.
class FlagListPane : public Panel
{
    Q_OBJECT
public:
    explicit FlagListPane(Flags::FlagListModel *model, QWidget *parent = nullptr);

    void setNameSpaces(const QStringList &nameSpaces);
    /// `counts` may lack a segment: its number is unknown yet.
    void setSegments(const Flags::Document &document, const QHash<QString, Flags::SegmentPreview> &counts);
    void choose(const Flags::FlagName &name);
    void focusFilter();
    /// False while the text is no file that an edit could go into.
    void setEditable(bool editable);
    QListView *view() const { return m_view; }

Q_SIGNALS:
    void flagChosen(const Flightdeck::Flags::FlagName &name);
    void segmentChosen(const QString &nameSpace, const QString &key);
    void newFlagRequested();
    void newSegmentRequested();

private:
    void buildChoices();
    void showChoices();

    Flags::FlagListModel *m_model;
    FlagFilter *m_filtered;
    QToolButton *m_choices;
    SearchField *m_filter;
    QListView *m_view;
    QWidget *m_segmentHead;
    QPushButton *m_newFlag;
    QPushButton *m_newSegment;
    QListWidget *m_segments;
};

} // namespace Flightdeck::Views
