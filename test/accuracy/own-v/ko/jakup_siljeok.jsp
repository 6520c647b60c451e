<html><head><title>작업실적 등록</title><meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<script language="javascript" src="js/gridlib.js"></script>
<style>body,td{font:9pt 굴림}.tit{border-left:6px solid #f60;padding-left:6px;font-weight:bold}</style>
<script language="javascript">
function fnSearch(){
  ds1.DataID = "siljeok_q.jsp?line=" + cond.line.value + "&ymd=" + cond.ymd.value;
  ds1.Reset();
  cnt.innerText = ds1.CountRow;
}
function fnAdd(){ ds1.AddRow(); ds1.NameString(ds1.RowPosition, "YMD", cond.ymd.value); }
function fnSave(){
  if(!ds1.IsUpdated){ alert("변경된 내용이 없습니다."); return; }
  tr1.Action = "siljeok_s.jsp"; tr1.Post();
}
</script></head><body topmargin="6" onload="fnSearch()">
<script>makeDataSet("ds1");</script>
<OBJECT id="tr1" classid="clsid:0A2233AD-E771-11D2-973D-00104B15E56F"><PARAM name="KeyValue" value="Save(I:IN=ds1)"></OBJECT>
<div class="tit">작업실적 등록 (조립 2라인)</div>
<form name="cond" onsubmit="return false"><table bgcolor="#eef"><tr><td>라인 <select name="line"><option value="A2">조립2</option><option value="A3">조립3</option></select></td><td>작업일 <input name="ymd" value="20050418" size="9"></td><td><input type="button" value="조회" onclick="fnSearch()"> <input type="button" value="행추가" onclick="fnAdd()"> <input type="button" value="저장" onclick="fnSave()"></td></tr></table></form>
<script>makeGrid("gr1","ds1",760,320,"<C>id=WONO name=작업지시 width=100</C><C>id=ITEM name=품번 width=120</C><C>id=PLAN name=계획 width=70</C><C>id=GOOD name=양품 width=70</C><C>id=BAD name=불량 width=70</C><C>id=WORKER name=작업자 width=80</C>");</script>
<p>조회건수: <span id="cnt">0</span> &nbsp; ※ 불량 발생 시 불량유형을 반드시 입력하십시오.</p></body></html>
