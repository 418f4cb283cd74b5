#pragma once

#include "views/environments/environmenttypes.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace Flightdeck::Views {

class TestResultView;

/// One of the four sources: its fields, its test, what the test found.
class SourceSection : public QWidget
{
    Q_OBJECT

public:
    explicit SourceSection(EnvironmentPart part, QWidget *parent = nullptr);

    EnvironmentPart part() const { return m_part; }
    /// Owned by the section.
    QLineEdit *addField(const QString &name, const QString &placeholder);
    /// On the right of a field of this section, which owns it from then on.
    void addBeside(QLineEdit *field, QPushButton *button);
    /// Below the fields, over the whole width.
    void addWide(QWidget *widget);
    static int nameWidth();
    QPushButton *testButton() const { return m_test; }
    TestResultView *result() const { return m_result; }
    /// The result goes under the fields.
    void setCompact(bool compact);

Q_SIGNALS:
    void testRequested();
    /// By the person.
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EnvironmentPart m_part;
    QBoxLayout *m_row;
    QWidget *m_form;
    QGridLayout *m_grid;
    QPushButton *m_test;
    TestResultView *m_result;
};

/// "Kubernetes", "Metrics", "Git", "Flipt".
QString partTitle(EnvironmentPart part);

} // namespace Flightdeck::Views
