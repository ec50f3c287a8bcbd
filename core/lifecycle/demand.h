#pragma once

#include <functional>

#include "core/lifecycle/context.h"

namespace meguri::lifecycle {

/// What a service is asked for and delivers, by year (method.md 1, D.6).
struct Demand {
  std::vector<Expr> requests;  ///< attempts
  std::vector<Expr> tasks;     ///< empty where requests are counted, not tasks
  std::vector<Expr> accepted;  ///< tasks the AI solves
  std::vector<Expr> unsolved;  ///< tasks left to people; empty where every answer is accepted
};

/// IT energy per request and year of a service, as far as efficiency drives its demand.
using EnergyOf = std::function<std::vector<Expr>(ElementIndex service)>;

/// The demand of every service that counts requests or tasks: stated at constant price, raised by rebound on its own demand, shared out over the services
/// it is routed to, and turned into attempts.
std::map<ElementIndex, Demand> readDemand(Context& context, const EnergyOf& energyOf);

}  // namespace meguri::lifecycle
