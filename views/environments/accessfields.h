#pragma once

#include "environments/sourceaccess.h"
#include "views/environments/environmenttypes.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace Flightdeck::Views {

class Label;

/// How the console signs in at the plain addresses of a source: kind, user, token or password, certificates.
/// Shows what the chosen kind needs; certificates unfold.
class AccessFields : public QWidget
{
    Q_OBJECT

public:
    /// @param nameWidth of the column with the names, as in the form around it.
    AccessFields(EnvironmentPart part, int nameWidth, QWidget *parent = nullptr);

    /// A typed secret is forgotten.
    void setAccess(const Environments::SourceAccess &access);
    Environments::SourceAccess access() const;
    /// Token or password as typed; empty: the one that is kept is not to be changed.
    QString typedSecret() const;

    QComboBox *kind() const { return m_kind; }
    QLineEdit *user() const { return m_user; }
    QLineEdit *secret() const { return m_secret; }
    QLineEdit *authority() const { return m_authority; }
    QLineEdit *certificate() const { return m_certificate; }
    QLineEdit *key() const { return m_key; }
    QPushButton *unfold() const { return m_unfold; }

Q_SIGNALS:
    /// By the person.
    void edited();

private:
    QLineEdit *addField(const QString &name, const QString &placeholder);
    void setRowVisible(QLineEdit *field, bool visible);
    void refresh();

    EnvironmentPart m_part;
    QGridLayout *m_grid;
    QComboBox *m_kind;
    QLineEdit *m_user;
    QLineEdit *m_secret;
    QPushButton *m_unfold;
    QLineEdit *m_authority;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
};

} // namespace Flightdeck::Views
