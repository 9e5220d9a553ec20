-- Plain SQL that H2 and PostgreSQL both take. JSON is kept as text; times are kept to the microsecond.

create table run (
    id       varchar(150) primary key,
    started  timestamp(6) with time zone not null,
    command  text not null,
    agents   text not null, -- a JSON array of names
    versions text not null, -- a JSON object of names and versions
    finished timestamp(6) with time zone
);

create table episode (
    recording   varchar(150) primary key,
    run         varchar(150) not null references run (id),
    task        varchar(200) not null,
    seed        bigint not null,
    agent       varchar(200) not null,
    see         varchar(20) not null,
    ending_type varchar(20) not null,
    ending      text not null, -- the typed ending, as JSON
    scored      boolean not null,
    solved      boolean, -- this and the next three are empty unless scored
    partial     double precision,
    damage      boolean,
    uncertain   boolean,
    steps       integer not null,
    started     timestamp(6) with time zone not null,
    took_micros bigint not null,
    tokens      bigint not null,
    cost        numeric(20, 10) not null, -- US dollars
    tries       integer not null
);

create index episode_by_run on episode (run);

create table verdict (
    recording   varchar(150) not null references episode (recording),
    place       integer not null, -- of the check among the task's, from 1
    claim       text not null,
    kind        varchar(10) not null,
    weight      double precision not null,
    verdict     varchar(10) not null, -- met, not_met or unknown
    seen        text, -- what was seen, or why it is unknown; empty when met
    met_at_step integer,
    primary key (recording, place)
);
