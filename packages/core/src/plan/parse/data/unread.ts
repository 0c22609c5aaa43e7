/**
 * Stands in the copy for a value that already has its issue, so that it counts as present and nothing else is
 * said about it. It never leaves `parsePlan`: where it stands, there is an issue.
 */
export const unread: unique symbol = Symbol('unread');
