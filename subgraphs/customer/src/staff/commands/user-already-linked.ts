import { DomainError } from "@forecourt/platform/errors";

/** Refusal of the unique index `staff_member_user`. */
export function userAlreadyLinked(): DomainError {
  return new DomainError(
    "USER_ALREADY_LINKED",
    "The user is another staff member of the rooftop already",
    ["userId"],
  );
}
