/* harbour */
#ifndef ALWAYS
#define ALWAYS true
#endif

/* dredging: 0 notOffered, 1 offered, 2 accepted, 3 lapsed */
byte v0 = 0;
/* pilotage: 0 separate, 1 sharingAsked, 2 shared */
byte v1 = 0;
hidden byte n0;
hidden byte n1;

active proctype talks() {
end:
  do
  :: d_step { !(ALWAYS) -> assert(false) }
  :: d_step { /* aldermouth.dredging.offerShare */
      (v0 == 0) ->
      n0 = (v0 == 0 -> 1 : v0);
      v0 = n0
     }
  :: d_step { /* brinehaven.dredging.deferAnswer */
      (v0 == 1) ->
      skip
     }
  :: d_step { /* brinehaven.dredging.acceptShare */
      ((v0 == 1 && v1 == 2)) ->
      n0 = ((v0 == 1 && v1 == 2) -> 2 : v0);
      v0 = n0
     }
  :: d_step { /* calendar.dredging.offerLapses */
      (v0 == 1) ->
      n0 = (v0 == 1 -> 3 : v0);
      v0 = n0
     }
  :: d_step { /* brinehaven.pilotage.askForSharedPilots */
      (v1 == 0) ->
      n1 = (v1 == 0 -> 1 : v1);
      v1 = n1
     }
  :: d_step { /* aldermouth.pilotage.standByOwnPilots */
      (v1 == 1) ->
      skip
     }
  :: d_step { /* aldermouth.pilotage.agreeToShare */
      (v1 == 1) ->
      n1 = (v1 == 1 -> 2 : v1);
      v1 = n1
     }
  od
}
