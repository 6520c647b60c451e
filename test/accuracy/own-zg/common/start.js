// start.js  common to all dispatch screens   rjm 3/2001
var ver = "4.2";
var isDom = document.getElementById ? 1 : 0;
var isAll = document.all ? 1 : 0;
var kind = isDom * 2 + isAll;
var home = ["stop.cfm", "stop.cfm", "upgrade.cfm", ""];
if (top.location.href.indexOf("kiosk=1") < 0 && home[kind] != "") {
  window.location.replace("/dispatch/" + home[kind]);
}
window.defaultStatus = "Dispatch " + ver;
