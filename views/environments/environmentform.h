#pragma once

#include "environments/profile.h"
#include "views/environments/environmenttypes.h"

#include <QHash>
#include <QWidget>

#include <array>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace Flightdeck::Views {

class AccessFields;
class ContextChooser;
class SourceSection;

/// Everything about one environment, to be typed and tested.
class EnvironmentForm : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentForm(QWidget *parent = nullptr);

    /// Shows it; results of tests are forgotten.
    void setProfile(const Environments::Profile &profile);
    /// What is typed.
    Environments::Profile profile() const;
    /// Token or password of a source as typed; empty: nothing is to be changed.
    QString typedSecret(EnvironmentPart part) const;
    /// Also by a typed secret.
    bool isChanged() const;
    /// Names that a kubeconfig holds, offered while typing.
    void setContexts(const QStringList &contexts);
    void setResult(EnvironmentPart part, const TestResult &result);
    void setCompact(bool compact);
    void focusName();

    QPushButton *saveButton() const { return m_save; }
    QPushButton *useButton() const { return m_use; }
    QPushButton *removeButton() const { return m_remove; }
    QLineEdit *field(ProfileField field) const { return m_fields.value(field); }
    /// Of metrics and of Flipt.
    AccessFields *access(EnvironmentPart part) const { return m_access.value(part); }
    SourceSection *section(EnvironmentPart part) const { return m_sections[size_t(part)]; }

Q_SIGNALS:
    void edited();
    void testRequested(Flightdeck::Views::EnvironmentPart part);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHead();
    void buildFields();
    void addAccess(EnvironmentPart part);
    void mend(const TestMend &mend);
    void test(EnvironmentPart part);

    Environments::Profile m_original;
    QLineEdit *m_name;
    QLineEdit *m_detail;
    QRadioButton *m_production;
    QRadioButton *m_staging;
    QPushButton *m_testAll;
    QPushButton *m_save;
    QPushButton *m_use;
    QPushButton *m_remove;
    std::array<SourceSection *, EnvironmentPartCount> m_sections{};
    QHash<ProfileField, QLineEdit *> m_fields;
    QHash<EnvironmentPart, AccessFields *> m_access;
    ContextChooser *m_contexts = nullptr;
};

} // namespace Flightdeck::Views
