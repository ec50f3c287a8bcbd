#include "core/study/element_types.h"

#include <array>

namespace meguri::study {

namespace {

struct UnknownType final : ElementType {
  UnknownType() : ElementType("unknown", false) {}
};

}  // namespace

const ScopeType& scopeType() { static const ScopeType type; return type; }
const SiteType& siteType() { static const SiteType type; return type; }
const ContractType& contractType() { static const ContractType type; return type; }
const FleetType& fleetType() { static const FleetType type; return type; }
const ComponentType& componentType() { static const ComponentType type; return type; }
const TrainingType& trainingType() { static const TrainingType type; return type; }
const ServiceType& serviceType() { static const ServiceType type; return type; }
const StorageType& storageType() { static const StorageType type; return type; }
const TransferType& networkType() { static const TransferType type("network", "inference", "training"); return type; }
const TransferType& collectionType() { static const TransferType type("collection", "training", "inference"); return type; }
const DevicesType& devicesType() { static const DevicesType type; return type; }
const EffectType& effectType() { static const EffectType type; return type; }
const ReboundType& reboundType() { static const ReboundType type; return type; }
const ElementType& unknownType() { static const UnknownType type; return type; }

std::span<const ElementType* const> elementTypes() {
  static const std::array<const ElementType*, 12> types = {&siteType(),    &contractType(), &fleetType(),      &componentType(), &trainingType(), &serviceType(),
                                                           &storageType(), &networkType(),  &collectionType(), &devicesType(),   &effectType(),   &reboundType()};
  return types;
}

const ElementType& elementType(std::string_view kind) {
  for (const ElementType* type : elementTypes())
    if (type->kind() == kind) return *type;
  return unknownType();
}

}  // namespace meguri::study
