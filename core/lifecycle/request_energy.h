#pragma once

#include "core/lifecycle/work.h"

namespace meguri::lifecycle {

/// What one request of a service takes in a year.
struct RequestEnergy {
  ItEnergy parts;  ///< kWh per request, of the model: agent steps and cache counted
  Expr further;    ///< kWh per request, IT: cache hits and verification; may be empty
  Expr idle;       ///< kWh per request, where a published breakdown states it
  Expr hours;      ///< accelerator·h per request, where the method gives them; else they are derived

  Expr it() const { return further ? parts.it + further : parts.it; }
};

/// Reads the energy method of a service once and gives the energy of a request by year (method.md 2, D.0 to D.6). Of methods that count requests.
class RequestEnergies {
 public:
  RequestEnergies(Context& context, ElementIndex service, const Workplace& place);

  const std::vector<RequestEnergy>& byYear() const { return m_byYear; }

 private:
  RequestEnergy ofYear(int year);
  Expr modelEnergy(int year);
  Expr tokenEnergy();
  Expr residual();
  Expr computeEnergy();
  Expr inputEnergy(int year);
  RequestEnergy breakDown(int year);
  RequestEnergy ecologits(int year);
  void applySteps(RequestEnergy& energy, int year);
  void applyCache(RequestEnergy& energy, int year);
  Expr figure(const char* key);
  Expr value(study::QuantityField field);

  const study::ServiceType& t = study::serviceType();
  Context& m_context;
  ElementIndex m_service;
  const Workplace& m_place;
  const study::Element& m_element;
  std::string_view m_method;
  Path m_output, m_hidden, m_requestEnergy;
  Expr m_perToken;
  std::vector<RequestEnergy> m_byYear;
};

}  // namespace meguri::lifecycle
