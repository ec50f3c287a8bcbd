#include "core/study/element_types.h"

namespace meguri::study {

namespace {

struct UnknownType final : ElementType {
  UnknownType() : ElementType("unknown", false) {}
};

}  // namespace

const ScopeType& scopeType() { static const ScopeType type; return type; }
const SiteType& siteType() { static const SiteType type; return type; }
const FleetType& fleetType() { static const FleetType type; return type; }
const TrainingType& trainingType() { static const TrainingType type; return type; }
const ServiceType& serviceType() { static const ServiceType type; return type; }
const ElementType& unknownType() { static const UnknownType type; return type; }

std::span<const ElementType* const> elementTypes() {
  static const std::array<const ElementType*, 4> types = {&siteType(), &fleetType(), &trainingType(), &serviceType()};
  return types;
}

const ElementType& elementType(std::string_view kind) {
  for (const ElementType* type : elementTypes())
    if (type->kind() == kind) return *type;
  return unknownType();
}

}  // namespace meguri::study
