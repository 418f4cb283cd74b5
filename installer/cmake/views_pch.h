// Precompiled for the view areas.
#pragma once
#include "models_pch.h"
#include <QtWidgets>
