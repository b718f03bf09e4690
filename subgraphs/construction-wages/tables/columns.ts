import { numeric, text } from 'drizzle-orm/pg-core';

/** An amount in yuan, exact to the fen. */
export const yuanColumn = (name: string) => numeric(name, { precision: 14, scale: 2 });

/** A month, as `YYYY-MM`. */
export const monthColumn = () => text('month').notNull();
