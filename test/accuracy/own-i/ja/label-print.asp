<html><head><title>背ラベル印刷</title><meta http-equiv="Content-Type" content="text/html; charset=shift_jis">
<object id="LP" classid="clsid:9C1D3E7A-2F44-4C0B-8A61-7E5B2C90D113" codebase="LabelPrint.cab#version=1,2,0,0" width="0" height="0"></object>
<script>
function insatsu(){
  var f=document.f1;
  if(f.no.value==""){ alert("資料番号を入力してください"); return; }
  LP.Printer="SATO M-48";
  LP.SetField(1,f.no.value); LP.SetField(2,f.bunrui.value); LP.Copies=f.busu.value;
  LP.PrintOut();
}
</script></head><body><h3>背ラベル印刷</h3><form name="f1">資料番号 <input name="no"> 分類 <input name="bunrui" size="8"> 部数 <input name="busu" size="2" value="1"> <input type="button" value="印刷" onclick="insatsu()"></form></body></html>
