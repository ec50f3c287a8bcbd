#pragma once

#include <span>

#include "core/study/types/data.h"
#include "core/study/types/effect.h"
#include "core/study/types/fleet.h"
#include "core/study/types/scope.h"
#include "core/study/types/service.h"
#include "core/study/types/site.h"
#include "core/study/types/training.h"

namespace meguri::study {

const ScopeType& scopeType();
const SiteType& siteType();
const ContractType& contractType();
const FleetType& fleetType();
const ComponentType& componentType();
const TrainingType& trainingType();
const ServiceType& serviceType();
const StorageType& storageType();
const TransferType& networkType();
const TransferType& collectionType();
const DevicesType& devicesType();
const EffectType& effectType();
const ReboundType& reboundType();

/// What a newer version may have added: an element of unknown kind is kept and saved, not calculated.
const ElementType& unknownType();

/// The kinds of elements a scenario may hold, in the order of the navigator.
std::span<const ElementType* const> elementTypes();
/// The type of a kind; unknownType() if this version has none.
const ElementType& elementType(std::string_view kind);

}  // namespace meguri::study
