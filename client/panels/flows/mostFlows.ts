/** No more are asked for, or drawn, at once. */
export const mostFlows = 200;
