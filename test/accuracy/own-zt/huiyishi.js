// 会议室预定校验
var liulanqi = navigator.appName;
if (liulanqi == "Microsoft Internet Explorer")
{
  function kong(s) { return s.replace(/ /g, "") == ""; }
  function yuding()
  {
    var f = document.yd;
    if (kong(f.rq.value)) { alert("请填写日期！"); f.rq.focus(); return; }
    if (kong(f.sj.value)) { alert("请填写时间！"); f.sj.focus(); return; }
    if (kong(f.mc.value)) { alert("请填写会议名称！"); f.mc.focus(); return; }
    f.submit();
  }
}
