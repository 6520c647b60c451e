<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>Анкета пацієнта</title><script language="JavaScript">
function druk(){
  var f=document.getElementById("factory");
  if(f && f.object && f.printing){ f.printing.header=""; f.printing.footer=""; f.printing.Print(true); }
  else window.print();
}
</script></head><body><object id="factory" style="display:none" classid="clsid:1663ed61-23eb-11d2-b92f-008048fdd814" codebase="smsx.cab"></object>
<h3>Анкета пацієнта стаціонару</h3><form method="post" action="anketa.asp">Відділення <select name="v"><option>Терапія<option>Хірургія</select><br>Чи задоволені Ви харчуванням? <input type="radio" name="h" value="t">так <input type="radio" name="h" value="n">ні<br>Побажання<br><textarea name="p" cols="50" rows="4"></textarea><br><input type="submit" value="Надіслати"> <input type="button" value="Друк" onclick="druk()"></form></body></html>
