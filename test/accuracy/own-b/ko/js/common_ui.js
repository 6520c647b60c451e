/**
 * common_ui.js  공통 화면 함수
 * 2004.03.02 최초작성
 * 2005.11.15 gfn_setValue 에서 onchange 발생하도록 수정
 */
function gfn_obj(id){ return document.getElementById(id); }
function gfn_trim(s){ return s.replace(/^\s*|\s*$/g, ""); }
function gfn_isEmpty(id){ return gfn_trim(gfn_obj(id).value) == ""; }
function gfn_num(id){ var n = Number(gfn_obj(id).value.replace(/,/g, "")); return isNaN(n) ? 0 : n; }
function gfn_comma(n){
  var s = String(n), r = "";
  while(s.length > 3){ r = "," + s.substring(s.length - 3) + r; s = s.substring(0, s.length - 3); }
  return s + r;
}
function gfn_today(){
  var d = new Date(), m = d.getMonth() + 1, t = d.getDate();
  return d.getFullYear() + "-" + (m < 10 ? "0" + m : m) + "-" + (t < 10 ? "0" + t : t);
}
function gfn_setText(id, s){ gfn_obj(id).innerText = s; }
function gfn_setDefault(f){
  var e = document.forms[f].elements;
  for(var i = 0; i < e.length; i++){
    if(e[i].type == "text") e[i].style.imeMode = "active";
    if(e[i].tagName == "SELECT") e[i].setAttribute("locked", "Y");
  }
  gfn_obj("grade").onfocus = function(){ this.blur(); };
  gfn_obj("grade").onmousedown = function(){ return false; };
}
function gfn_setValue(id, v){
  var o = gfn_obj(id);
  o.value = v;
  if(o.tagName == "SELECT") gfn_fire(id);
}
function gfn_fire(id){
  var ev = document.createEventObject();
  gfn_obj(id).fireEvent("onchange", ev);
}
