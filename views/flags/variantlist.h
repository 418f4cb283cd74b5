#pragma once

#include "flags/types.h"

#include <QWidget>

class QVBoxLayout;

namespace Flightdeck::Views {

/// A flag's variants with what is attached to them.
class VariantList : public QWidget
{
    Q_OBJECT
public:
    explicit VariantList(QWidget *parent = nullptr);

    void setFlag(const Flags::Flag &flag);

Q_SIGNALS:
    /// A variant to change, empty for a new one.
    void variantRequested(const QString &key);
    void removeRequested(const QString &key);

private:
    void addRow(const Flags::Variant &variant);

    QVBoxLayout *m_layout;
    QWidget *m_rows = nullptr;
    QString m_shown;
};

} // namespace Flightdeck::Views
