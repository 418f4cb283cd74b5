// Precompiled for the model areas: what most of their files include anyway.
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <functional>
#include <memory>
#include <optional>
#include <tl/expected.hpp>
#include <vector>
