<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250"><title>Podání formuláře - Žádost o dotaci</title></head><body style="margin:0">
<div style="background:#ddd;padding:4px"><input type="button" value="Odeslat na podatelnu" onclick="odeslat()"> <input type="button" value="Tisk" onclick="filler.PrintForm()"></div>
<object id="filler" classid="clsid:5D8E6A43-7A1C-4F6A-8E1C-602F11E20001" codebase="602filler.cab#version=4,5,0,0" width="100%" height="90%">
<param name="FormURL" value="zadost_dotace.zfo"><param name="ReadOnly" value="0"></object>
<script>
function odeslat(){
  if(!filler.CheckForm()){ alert('Formulář není vyplněn správně.'); return; }
  if(filler.SubmitXML('prijem.asp')) location.href='potvrzeni.asp';
}
</script></body></html>
