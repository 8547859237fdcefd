import { type Rows, slices } from "./copy.ts";
import { homeOf } from "./group.ts";
import type { History } from "./history.ts";
import { leadRows } from "./leads.ts";
import { contactOf, customerIdOf } from "./people.ts";
import { staffOf } from "./staff.ts";

/** The rows of the customer department. */
export function* peopleRows(history: History): Generator<Rows> {
  const { settings, rooftops, customersSince } = history;
  const staff = rooftops.flatMap((rooftop) =>
    staffOf(history, rooftop).map((employee) => ({
      id: employee.id,
      version: 1,
      rooftop_id: rooftop.id,
      given_name: employee.givenName,
      family_name: employee.familyName,
      title: employee.title,
      active: employee.active,
      added_at: new Date(employee.sinceMs),
    })),
  );
  yield { table: "staff_member", rows: staff };

  for (const slice of slices([...customersSince.entries()])) {
    const rows = slice.map(([customer, since]) => {
      const contact = contactOf(settings.seed, customer);
      return {
        id: customerIdOf(history, customer),
        version: 1,
        rooftop_id: homeOf(customer, rooftops).id,
        given_name: contact.givenName,
        family_name: contact.familyName,
        business_name: contact.businessName,
        email: contact.email,
        phone: contact.phone,
        created_at: new Date(since),
      };
    });
    yield { table: "customer", rows };
  }
  yield* leadRows(history);
}
