export function LeadInboxScreen() {
  return <h1>LeadInbox</h1>;
}
