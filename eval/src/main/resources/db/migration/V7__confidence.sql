-- How sure the agent was at the end that its work is right, 0 to 1; null if it did not say.
alter table episode add column confidence double precision;
