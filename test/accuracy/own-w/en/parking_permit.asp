<html><head><title>Staff parking permit</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><script language="JavaScript">
var pad=null;
function init(){
  try{ pad=new ActiveXObject("SigPlus.SigPlusCtrl.1"); document.getElementById("sigrow").style.display=""; }
  catch(e){ document.getElementById("typed").style.display=""; }
}
function send(f){ if(pad) f.sig.value=pad.SigString; else if(f.tname.value==""){ alert("Please type your full name as signature."); return false; } return true; }
</script></head><body onload="init()"><h3>Staff car park &ndash; permit renewal</h3><form action="permit.asp" method="post" onsubmit="return send(this)">
Registration <input name="reg" size="9"><br>Site <select name="site"><option>Main hospital<option>Maternity<option>Laundry</select>
<div id="sigrow" style="display:none">Sign on the pad, then press Submit.</div><div id="typed" style="display:none">Full name as signature <input name="tname"></div>
<input type="hidden" name="sig"><input type="submit" value="Submit"></form><p>Charges are taken from salary: &pound;14.20 a month.</p></body></html>
