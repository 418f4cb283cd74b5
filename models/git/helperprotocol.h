#pragma once

#include "git/exchange.h"

#include <QJsonObject>

#include <variant>

// What the console and its helper process say to each other: one JSON object a line, questions on the
// helper's input, answers on its output. Secrets travel here only, never in an argument.
//   -> {"op":"fetch","folder":"...","branch":"main","reference":"refs/flightdeck/seen","remote":{...}}
//   <- {"progress":[12,40]}
//   <- {"ok":true,"tip":"7c3e2a1..."}
//   -> {"op":"arm",...}                      <- {"ok":true,"tip":"7c3e2a1..."}   the connection stays open
//   -> {"op":"push","lease":"7c3e2a1...","commit":"90ff...","pack":"UEFDSw==",...}   <- {"ok":true}
//   -> {"op":"sign","text":"dHJlZQ=="}       <- {"ok":true,"bytes":"LS0t"}
//   <- {"ok":false,"kind":"hookDeclined","message":"...","detail":"..."}
namespace Flightdeck::Git {

using HelperRequest = std::variant<FetchRequest, ArmRequest, DisarmRequest, PushRequest, SignRequest>;

QByteArray encodeRequest(const HelperRequest &request);
std::optional<HelperRequest> decodeRequest(const QByteArray &line);

QByteArray encodeProgress(int received, int total);
QByteArray encodeAnswer(const Result<HelperAnswer> &answer);

struct HelperMessage
{
    bool progress = false;
    int received = 0;
    int total = 0;
    Result<HelperAnswer> answer; ///< when it is no progress
};
/// Anything that is no message is an answer that failed (Protocol).
HelperMessage decodeMessage(const QByteArray &line);

} // namespace Flightdeck::Git
