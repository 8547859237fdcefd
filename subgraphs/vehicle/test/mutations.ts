/** The mutations of this department, with all that a test may want to know of their answers. */

const USER_ERRORS = `userErrors { code message path
  ... on VersionConflictError { currentVersion changedPaths }
  ... on VinMalformedError { suggestedVin } }`;

const UNIT = `id version stockNumber status condition receivedOn leftOn daysInStock
  rooftop { id name } unitCost { minorUnits } askingPrice { minorUnits currency decimal }
  vehicle { id vin modelYear odometer { value unit readOn } specification { id make model } }`;

export const OPEN_ROOFTOP = `mutation Open($input: OpenRooftopInput!) {
  openRooftop(input: $input) { rooftop { id name timeZone currency } ${USER_ERRORS} } }`;

export const RECEIVE = `mutation Receive($input: ReceiveStockUnitInput!) {
  receiveStockUnit(input: $input) {
    stockUnit { ${UNIT} } warnings { code message } ${USER_ERRORS} } }`;

export const CHANGE_STATUS = `mutation ChangeStatus($input: ChangeStockUnitStatusInput!) {
  changeStockUnitStatus(input: $input) { stockUnit { ${UNIT} } ${USER_ERRORS} } }`;

export const REPRICE = `mutation Reprice($input: RepriceStockUnitInput!) {
  repriceStockUnit(input: $input) {
    stockUnit { ${UNIT} priceHistory(first: 5) {
      nodes { version price { minorUnits currency } reason changedAt changedBy } } } ${USER_ERRORS} } }`;
