#pragma once

#include "views/shell/shelltypes.h"

#include <QAbstractButton>

namespace Flightdeck::Views {

/// The environment's name on its colour, at the left of the header. A click opens the list of environments.
class EnvironmentBlock : public QAbstractButton
{
    Q_OBJECT

public:
    explicit EnvironmentBlock(QWidget *parent = nullptr);

    void setEnvironment(const EnvironmentBadge &environment);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EnvironmentBadge m_environment;
};

} // namespace Flightdeck::Views
