<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=big5"><title>投保紀錄查詢</title></head><body><form name="form1" method="post" action="chaxun.aspx" id="form1"><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET"><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUJNjE3NDUy"><script type="text/javascript">
var theForm=document.forms['form1']; if(!theForm){theForm=document.form1;}
function __doPostBack(a,b){ if(!theForm.onsubmit||(theForm.onsubmit()!=false)){ theForm.__EVENTTARGET.value=a; theForm.__EVENTARGUMENT.value=b; theForm.submit(); } }
</script><h3>投保紀錄查詢</h3>身分證號 <input name="id"> <a href="javascript:__doPostBack('q','')">查詢</a><table border="1"><tr><td>968986</td><td>楊惠如</td><td>營業部</td><td>退回</td></tr>
<tr><td>751825</td><td>劉雅婷</td><td>城東分行</td><td>待辦</td></tr>
<tr><td>854764</td><td>劉雅婷</td><td>城東分行</td><td>覆核中</td></tr>
<tr><td>898742</td><td>趙國強</td><td>城東分行</td><td>待辦</td></tr>
<tr><td>178269</td><td>周怡君</td><td>中正</td><td>待辦</td></tr>
<tr><td>506292</td><td>李淑芬</td><td>南區</td><td>已辦</td></tr>
<tr><td>323805</td><td>李淑芬</td><td>城東分行</td><td>已辦</td></tr>
<tr><td>703257</td><td>陳建宏</td><td>城東分行</td><td>待辦</td></tr>
<tr><td>432129</td><td>張家豪</td><td>總行</td><td>已辦</td></tr>
<tr><td>586100</td><td>楊惠如</td><td>信義</td><td>覆核中</td></tr></table><p>資料保存六年後歸檔。 如有疑問請撥內線4410。</p></form></body></html>
