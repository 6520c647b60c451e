<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>출장여비 정산서</title>
<link rel="stylesheet" type="text/css" href="css/nb.css">
<script language="javascript" src="js/common_ui.js"></script>
<script language="javascript">
<!--
// 정산 내역 표
var gv_cnt = 1;
function fn_init(){
  gfn_setDefault("frm");
  gfn_setValue("out_dt", gfn_today());
  gfn_setValue("grade", "6");
}
// 직급 변경시 일비/식비 단가 재설정
function fn_gradeChange(){
  var g = document.getElementById("grade").value;
  var p = {"4":[30000,25000],"5":[25000,20000],"6":[20000,20000],"7":[20000,18000]}[g];
  document.getElementById("u_day").innerText = gfn_comma(p[0]);
  document.getElementById("u_meal").innerText = gfn_comma(p[1]);
  gv_price = p;
  fn_sum();
}
var gv_price = null;
function fn_sum(){
  if(gv_price == null){ gfn_setText("total", "0"); return; }
  var d = gfn_num("days"), t = gfn_num("fare"), l = gfn_num("lodge");
  var s = d * gv_price[0] + d * gv_price[1] + t + l;
  gfn_setText("total", gfn_comma(s));
  document.getElementById("total_v").value = s;
}
function fn_save(){
  var f = document.getElementById("frm");
  if(gfn_isEmpty("dest")){ alert("출장지를 입력하십시오."); return; }
  if(Number(f.total_v.value) == 0){ alert("정산금액이 0원입니다. 직급과 일수를 확인하십시오."); return; }
  if(!confirm("정산서를 제출하시겠습니까?")) return;
  f.action = "/trip/settle_save.jsp";
  f.submit();
}
//-->
</script>
</head>
<body onload="fn_init()">
<div class="tit">출장여비 정산서</div>
<form id="frm" name="frm" method="post">
<input type="hidden" id="total_v" name="total_v" value="0">
<table border="1" cellpadding="4" style="border-collapse:collapse" width="640">
<tr><th>성명</th><td>김영수</td><th>직급</th><td>
<select id="grade" name="grade" onchange="fn_gradeChange()">
<option value="">선택</option><option value="4">4급</option><option value="5">5급</option><option value="6">6급</option><option value="7">7급</option>
</select></td></tr>
<tr><th>출장지</th><td><input id="dest" name="dest"></td><th>출장일</th><td><input id="out_dt" name="out_dt" size="10" readonly></td></tr>
<tr><th>일수</th><td><input id="days" name="days" size="3" value="1" onkeyup="gfn_fire('grade')"> 일</td><th>교통비</th><td><input id="fare" name="fare" size="9" value="0" onkeyup="gfn_fire('grade')"> 원</td></tr>
<tr><th>숙박비</th><td><input id="lodge" name="lodge" size="9" value="0" onkeyup="gfn_fire('grade')"> 원</td><th>단가</th><td>일비 <span id="u_day">-</span> / 식비 <span id="u_meal">-</span></td></tr>
<tr><th>정산액</th><td colspan="3"><b id="total">0</b> 원</td></tr>
</table>
<p><input type="button" value="제출" onclick="fn_save()"> <input type="button" value="목록" onclick="history.back()"></p>
</form>
<ul>
<li>직급은 인사정보에서 자동으로 설정되며 변경할 수 없습니다.</li>
<li>숙박비는 영수증 금액 한도 내에서 지급합니다.</li>
<li>관용차량 이용시 교통비는 0원으로 입력합니다.</li>
</ul>
</body>
</html>
