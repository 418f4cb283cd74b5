#pragma once

#include "flags/flaglistmodel.h"

#include <QWidget>

class QListView;

namespace Flightdeck::KillSwitch {
struct Plan;
}

namespace Flightdeck::Views {

class KillFlagModel;
class Label;
class SearchField;

/// The left side of the kill panel: type to find, the flags, where the shares come from.
class KillFlagList : public QWidget
{
    Q_OBJECT

public:
    explicit KillFlagList(Flags::FlagListModel *flags, QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }
    QListView *list() const { return m_list; }
    /// Chooses as if clicked. Clears a filter that hides it; does nothing when there is no such flag.
    void choose(const Flags::FlagName &name);
    /// Nothing chosen, nothing typed.
    void clear();
    void setProof(const KillSwitch::Plan &plan);
    void setCaption(const QString &text);

Q_SIGNALS:
    void flagChosen(const Flightdeck::Flags::FlagName &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void count();

    KillFlagModel *m_model;
    SearchField *m_search;
    QListView *m_list;
    Label *m_caption;
};

} // namespace Flightdeck::Views
