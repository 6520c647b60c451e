<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>
	Hệ thống Kế toán – Ngân sách (KTNS)
</title><style type="text/css">
body{background:#dfe8f0;font-family:Arial;font-size:13px}.khung{width:620px;margin:70px auto;background:#fff;border:1px solid #7a96b3}.td{background:#1f4e79;color:#fff;padding:8px 14px;font-weight:bold}.nd{padding:20px;line-height:22px}.do{color:#c00000;font-weight:bold}
</style></head>
<body><form name="form1" method="post" action="dangnhap_ketoan.aspx" id="form1">
<div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwULLTEwMDUyNjYzMjhkZA==" /></div>
<div class="khung"><div class="td">Kho bạc Nhà nước tỉnh – Phần mềm Kế toán Ngân sách</div>
<div class="nd"><img src="images/canhbao.gif" alt="" align="left" hspace="10" />
<span id="lblThongBao" class="do">Trình duyệt của bạn không được hỗ trợ.</span><br />
Chương trình KTNS chỉ hoạt động trên trình duyệt <b>Internet Explorer</b> phiên bản 7 đến 11. Vui lòng đóng cửa sổ này và mở lại địa chỉ <i>http://ktns/</i> bằng Internet Explorer để đăng nhập.<br /><br />
Lưu ý: thêm địa chỉ http://ktns vào danh sách <i>Trusted sites</i> và bật Compatibility View.<br />
Hỗ trợ kỹ thuật: phòng Tin học, máy lẻ 118 (giờ hành chính).</div></div></form></body></html>
