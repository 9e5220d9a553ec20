-- The ledger of grades: lines are only ever added. Each carries the hash of the one before.
create table grade_entry (
    seq   bigint primary key,
    added varchar(250) unique, -- the id of the grade that the line adds; empty for an invalidation
    panel varchar(150), -- that grade's panel
    body  text not null, -- the event as JSON
    prev  varchar(64) not null,
    hash  varchar(64) not null
);

create index grade_entry_by_panel on grade_entry (panel);

-- One row: the last line. Who appends takes it first, so that lines follow each other.
create table grade_head (
    id   integer primary key,
    seq  bigint not null,
    hash varchar(64) not null
);

insert into grade_head (id, seq, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
