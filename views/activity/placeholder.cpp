#include "views/activity/placeholder.h"
