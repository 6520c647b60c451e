<html><head><meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><title>現品票発行</title>
<script type="text/javascript">
function direct() {
  var sato = null;
  if (window.ActiveXObject) { try { sato = new ActiveXObject("MLComp.Component"); } catch (e) {} }
  if (!sato) { alert("直接印刷は使用できません。PDFを開いて印刷してください。"); return; }
  sato.Open(1); sato.PrnData = document.f.hin.value + "\t" + document.f.suu.value; sato.Output(); sato.Close();
}
</script></head><body><h3>現品票発行</h3><form name="f" method="get" action="genpin_pdf.jsp" target="_blank">
<table><tr><td>品番</td><td><input name="hin" size="16"></td></tr><tr><td>数量</td><td><input name="suu" size="6"></td></tr><tr><td>ロット</td><td><input name="lot" size="10"></td></tr></table>
<input type="submit" value="現品票（PDF）を表示"> <input type="button" value="直接印刷（専用端末のみ）" onclick="direct()"></form></body></html>
