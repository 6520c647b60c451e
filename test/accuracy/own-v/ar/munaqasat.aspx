<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html dir="rtl" lang="ar"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1256" /><meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" /><title>المناقصات - وزارة الأشغال</title>
<style type="text/css">body{font-family:Tahoma;font-size:12px}.k{background:#efe7d2}th{background:#84713a;color:#fff}td,th{padding:4px 8px}.closed{color:#999}</style>
<!--[if lte IE 7]><style type="text/css">#f{zoom:1;position:relative}</style><![endif]-->
<script type="text/javascript" src="../lib/jquery-1.12.4.min.js"></script>
<script type="text/javascript">
$(function(){
  $("#f select").change(function(){
    var v=$(this).val();
    $("#t tbody tr").each(function(){ $(this).toggle(v=="" || $(this).attr("class").indexOf(v)>=0); });
    $("#n").text($("#t tbody tr:visible").length);
  });
  $("#t tbody tr:even").css("background","#faf7ee");
});
</script></head><body>
<h2>المناقصات المطروحة</h2>
<div id="f">الحالة: <select><option value="">الكل</option><option value="open">مفتوحة</option><option value="closed">مغلقة</option></select> العدد: <span id="n">4</span></div>
<table id="t" border="1" cellspacing="0"><thead><tr><th>الرقم</th><th>الموضوع</th><th>آخر موعد</th><th>قيمة الكراسة</th></tr></thead><tbody>
<tr class="open"><td>14/2010</td><td>توريد أثاث مكتبي لمبنى الإدارة الجديد</td><td>30/06/2010</td><td>100</td></tr>
<tr class="open"><td>15/2010</td><td>صيانة المصاعد في مبنى الوزارة لمدة سنتين</td><td>05/07/2010</td><td>75</td></tr>
<tr class="closed"><td>11/2010</td><td>توريد أحبار وطابعات ليزرية</td><td>15/05/2010</td><td>50</td></tr>
<tr class="closed"><td>09/2010</td><td>إنشاء سور لمستودعات المنطقة الشمالية</td><td>20/04/2010</td><td>250</td></tr></tbody></table>
<p>تُستلم كراسات الشروط من إدارة المشتريات، الدور الثالث، مكتب 312.</p></body></html>
